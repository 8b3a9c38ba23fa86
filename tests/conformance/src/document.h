// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compare.h"
#include "fields.h"

namespace mehfooz::golden {

/// A golden document while it is run: its fields, its tolerances, and the report that grows case by case.
class Document final {
public:
    explicit Document(const QJsonObject &object) : m_tolerances{object, m_outside}
    {
        m_fields.emplace(QJsonValue{object}, QString{}, m_outside);
    }

    [[nodiscard]] Fields &fields() { return *m_fields; }
    /// For what is wrong outside of the cases.
    [[nodiscard]] Sink &outside() { return m_outside; }
    [[nodiscard]] const Tolerances &tolerances() const { return m_tolerances; }

    /// Runs one case: `body(sink)` compares, and reports to the sink it is given.
    template<typename Body>
    void run(Body body)
    {
        Sink sink;
        body(sink);
        ++(sink.isEmpty() ? m_report.passed : m_report.failed);
        m_report.differences += sink.differences();
    }
    /// Runs a case for each entry of a list that may be absent: `body(entry, path, sink)`.
    template<typename Body>
    void runEach(const QString &key, Body body)
    {
        if (!m_fields->has(key))
            return;
        const QJsonArray entries = m_fields->array(key);
        for (qsizetype place = 0; place < entries.size(); ++place) {
            const QString path = QStringLiteral("%1[%2]").arg(key).arg(place);
            run([&](Sink &sink) { body(entries.at(place), path, sink); });
        }
    }
    /// The report, with the keys that nobody asked for; call once, last.
    [[nodiscard]] Report finish()
    {
        m_fields.reset();
        if (m_report.passed + m_report.failed == 0)
            m_outside.add(QStringLiteral("(document)"), QStringLiteral("at least one case"), QStringLiteral("none"));
        m_report.failed += m_outside.isEmpty() ? 0 : 1;
        m_report.differences += m_outside.differences();
        return m_report;
    }

private:
    Sink m_outside;
    Tolerances m_tolerances;
    Report m_report;
    std::optional<Fields> m_fields;
};

/// One runner a kind.
void runScoring(Document &document);
void runProfile(Document &document);
void runFsrs(Document &document);
void runSignal(Document &document);
void runQuiz(Document &document);
void runWorkshop(Document &document);
void runLive(Document &document);
void runFolding(Document &document);

} // namespace mehfooz::golden
