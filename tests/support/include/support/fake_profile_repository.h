// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <support/fake_profile_stores.h>

#include <text/safe_names.h>

#include <QJsonParseError>

namespace mehfooz::test {

/// The people of one computer, in memory. Its switch counts only its own calls; each profile has a switch of its own.
class FakeProfileRepository final : public ProfileRepository {
public:
    [[nodiscard]] FailSwitch &failing() { return m_failing; }
    /// What a profile holds, also while it is closed; null for an unknown one.
    [[nodiscard]] std::shared_ptr<FakeProfileMemory> memoryOf(const ProfileId &id) const { return m_memories.value(id.text()); }

    [[nodiscard]] Expected<QList<ProfileEntry>> list() override
    {
        return m_failing.pass().map([&] { return m_entries; });
    }
    [[nodiscard]] QString damagedList() const override { return {}; }
    [[nodiscard]] Expected<ProfileEntry> add(const QString &name, int hue) override
    {
        if (const auto passed = m_failing.pass(); !passed)
            return tl::make_unexpected(passed.error());
        const Expected<QString> cleaned = text::cleanName(name);
        if (!cleaned)
            return tl::make_unexpected(cleaned.error());
        const auto id = ProfileId::parse(QStringLiteral("p%1").arg(++m_added));
        const QDateTime at = QDateTime::fromSecsSinceEpoch(1'800'000'000 + m_added, Qt::UTC);
        m_entries.append({*id, *cleaned, hue, at, at});
        m_memories.insert(id->text(), std::make_shared<FakeProfileMemory>());
        return m_entries.last();
    }
    [[nodiscard]] Expected<void> rename(const ProfileId &id, const QString &name) override
    {
        if (const auto passed = m_failing.pass(); !passed)
            return passed;
        const Expected<QString> cleaned = text::cleanName(name);
        if (!cleaned)
            return tl::make_unexpected(cleaned.error());
        for (ProfileEntry &entry : m_entries) {
            if (entry.id == id) {
                entry.name = *cleaned;
                return {};
            }
        }
        return unknown(id);
    }
    [[nodiscard]] Expected<void> remove(const ProfileId &id) override
    {
        if (const auto passed = m_failing.pass(); !passed)
            return passed;
        if (m_memories.remove(id.text()) == 0)
            return unknown(id);
        m_entries.removeIf([&](const ProfileEntry &entry) { return entry.id == id; });
        return {};
    }
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> open(const ProfileId &id) override
    {
        if (const auto passed = m_failing.pass(); !passed)
            return tl::make_unexpected(passed.error());
        if (!m_memories.contains(id.text()))
            return unknown(id);
        return std::make_unique<FakeProfileStores>(m_memories.value(id.text()));
    }
    [[nodiscard]] Expected<std::unique_ptr<ProfileStores>> openGuest() override
    {
        if (const auto passed = m_failing.pass(); !passed)
            return tl::make_unexpected(passed.error());
        return std::make_unique<FakeProfileStores>();
    }
    /// Takes the settings of FakeProfileStores::exportJson().
    [[nodiscard]] Expected<ProfileEntry> import(const QByteArray &json) override
    {
        QJsonParseError parsing;
        const QJsonObject root = QJsonDocument::fromJson(json, &parsing).object();
        if (parsing.error != QJsonParseError::NoError || !root.contains(QStringLiteral("settings")))
            return failure(ErrorCode::InvalidInput, QStringLiteral("not a profile export"));
        return add(QStringLiteral("Imported"), 0).map([&](const ProfileEntry &entry) {
            const QJsonObject settings = root.value(QStringLiteral("settings")).toObject();
            for (auto setting = settings.begin(); setting != settings.end(); ++setting)
                m_memories.value(entry.id.text())->settings.insert(setting.key(), setting.value().toString());
            return entry;
        });
    }

private:
    [[nodiscard]] static tl::unexpected<Error> unknown(const ProfileId &id)
    {
        return failure(ErrorCode::NotFound, QStringLiteral("no profile %1").arg(id.text()));
    }

    FailSwitch m_failing;
    QList<ProfileEntry> m_entries;
    QHash<QString, std::shared_ptr<FakeProfileMemory>> m_memories;
    int m_added = 0;
};

} // namespace mehfooz::test
