// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/stored_view_model.h>

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <text/isolates.h>

#include <QCoreApplication>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr qint64 kLargestImport = 64 * 1024 * 1024; // bytes; a busy profile of ten years has about 5 MB
constexpr qint64 kKilo = 1024;

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::StoredViewModel)

public:
    static QString what(const QString &kind)
    {
        if (kind == u"answers") return tr("Answers of the security check");
        if (kind == u"attempts") return tr("Quizzes and their answers");
        if (kind == u"cards") return tr("Review cards");
        if (kind == u"lessons") return tr("Lessons read");
        if (kind == u"snapshots") return tr("Scores over time");
        if (kind == u"incidents") return tr("Ticks and texts of plans");
        if (kind == u"settings") return tr("Settings and profile questions");
        if (kind == u"backups") return tr("Backups");
        if (kind == u"cache") return tr("Content made ready to open faster");
        return kind;
    }
    static QString entries(int count) { return tr("%n entry(s)", nullptr, count); }
    static QString files(int count) { return tr("%n file(s)", nullptr, count); }
    static QString bytes(int count) { return tr("%n byte(s)", nullptr, count); }
    //: %1 is a number of kilobytes.
    static QString kilobytes(const QString &count) { return tr("%1 KB").arg(count); }
    //: %1 is a number of megabytes.
    static QString megabytes(const QString &count) { return tr("%1 MB").arg(count); }
    //: %1 is such as "12 entries", %2 such as "4 KB".
    static QString amount(const QString &count, const QString &size) { return tr("%1, %2").arg(count, size); }
    static QString memoryOnly() { return tr("Only in memory"); }
    //: In the table of what is stored, where there is no date.
    static QString nothingYet() { return tr("nothing yet"); }
    static QString mine() { return tr("Everything below is on this computer only."); }
    static QString guest() { return tr("You are a guest: nothing of yours is on the disk, and all of it goes when Mehfooz is closed."); }
    static QString nobody() { return tr("No profile is open, so nothing can be shown here. Nothing was lost. Open a profile first."); }
    static QString network() { return tr("Nothing has been sent. Network use today: 0"); }
    //: %1 is a file name.
    static QString exported() { return tr("Everything of yours is in %1."); }
    //: %1 is the name of a profile.
    static QString imported() { return tr("A profile was made from the file: %1"); }
    static QString deleted() { return tr("Everything of yours is deleted. You are a guest now."); }
};

QString sizeWords(qint64 bytes, const LanguageState &language)
{
    if (bytes < kKilo)
        return language.shown(Words::bytes(static_cast<int>(bytes)));
    if (bytes < kKilo * kKilo)
        return Words::kilobytes(language.number((bytes + kKilo / 2) / kKilo));
    return Words::megabytes(language.number((bytes + kKilo * kKilo / 2) / (kKilo * kKilo)));
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

QString fileNameOf(const QString &path)
{
    return path.mid(path.lastIndexOf(u'/') + 1);
}

} // namespace

StoredViewModel::StoredViewModel(Workspace &workspace, const LanguageState &language, ChosenFiles files, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_files{std::move(files)}
{
    connect(&workspace, &Workspace::profileOpened, this, &StoredViewModel::refresh);
    connect(&language, &LanguageState::changed, this, [this] { take(m_amounts); });
    refresh();
}

bool StoredViewModel::isGuest() const
{
    return !m_workspace.isOpen() || !m_workspace.state().entry;
}

QString StoredViewModel::introduction() const
{
    if (!m_workspace.isOpen())
        return Words::nobody();
    return isGuest() ? Words::guest() : Words::mine();
}

QString StoredViewModel::networkWords() const
{
    return m_language.shown(Words::network());
}

QString StoredViewModel::exportName() const
{
    return QStringLiteral("mehfooz-%1.json").arg(m_workspace.now().toLocalTime().date().toString(Qt::ISODate));
}

void StoredViewModel::setBusy(int change)
{
    m_busy += change;
    Q_EMIT changed();
}

void StoredViewModel::refresh()
{
    const int generation = ++m_generation;
    if (!m_workspace.isOpen()) {
        take(QList<StoredAmount>{});
        return;
    }
    setBusy(1);
    m_workspace.onStores([](ProfileStores &stores) { return stores.stored(); })
        .then(this, [this, generation](const Expected<QList<StoredAmount>> &amounts) {
            setBusy(-1);
            if (generation == m_generation)
                take(amounts);
        });
}

void StoredViewModel::take(const Expected<QList<StoredAmount>> &amounts)
{
    if (!amounts) {
        Q_EMIT failed(errorWords(amounts.error(), ErrorContext::OpeningProfile, m_language));
        return;
    }
    m_amounts = *amounts;
    m_rows.clear();
    for (const StoredAmount &amount : std::as_const(m_amounts))
        m_rows.append(rowOf(amount));
    const auto file = std::ranges::find_if(m_amounts, [](const StoredAmount &amount) { return !amount.path.isEmpty() && amount.kind != u"cache"; });
    m_folder = isGuest() || file == m_amounts.cend() ? QString{} : folderOf(file->path);
    Q_EMIT changed();
}

StoredRow StoredViewModel::rowOf(const StoredAmount &amount) const
{
    const QDate today = m_workspace.now().toLocalTime().date();
    const bool isFiles = amount.kind == u"backups" || amount.kind == u"cache";
    const int count = static_cast<int>(amount.count);
    const QString counted = m_language.shown(isFiles ? Words::files(count) : Words::entries(count));
    return {Words::what(amount.kind), Words::amount(counted, sizeWords(amount.bytes, m_language)),
            amount.path.isEmpty() ? Words::memoryOnly() : text::isolatedLtr(amount.path),
            amount.since.isValid() ? m_language.date(amount.since.toLocalTime().date(), today) : Words::nothingYet()};
}

void StoredViewModel::exportTo(const QString &path)
{
    setBusy(1);
    m_workspace
        .onStores([path, write = m_files.write](ProfileStores &stores) {
            return stores.exportJson().and_then([&](const QByteArray &json) { return write(path, json); });
        })
        .then(this, [this, path](const Expected<void> &written) {
            setBusy(-1);
            if (written)
                Q_EMIT exported(Words::exported().arg(text::isolatedLtr(fileNameOf(path))));
            else
                Q_EMIT failed(errorWords(written.error(), ErrorContext::WritingFile, m_language));
        });
}

void StoredViewModel::importFrom(const QString &path)
{
    setBusy(1);
    m_workspace
        .onProfiles([path, read = m_files.read](ProfileRepository &profiles) {
            return read(path, kLargestImport).and_then([&](const QByteArray &json) { return profiles.import(json); });
        })
        .then(this, [this](const Expected<ProfileEntry> &entry) {
            setBusy(-1);
            finishImport(entry);
        });
}

void StoredViewModel::finishImport(const Expected<ProfileEntry> &entry)
{
    if (!entry) {
        Q_EMIT failed(errorWords(entry.error(), ErrorContext::ImportingProfile, m_language));
        return;
    }
    m_workspace.noteProfiles(m_workspace.profiles() + QList<ProfileEntry>{*entry});
    m_workspace.openProfile(entry->id);
    Q_EMIT imported(Words::imported().arg(text::isolated(entry->name)));
}

void StoredViewModel::deleteMine()
{
    if (isGuest()) {
        m_workspace.openGuest();
        Q_EMIT deleted(Words::deleted(), m_workspace.profiles().isEmpty());
        return;
    }
    setBusy(1);
    m_workspace.removeProfile(m_workspace.state().entry->id).then(this, [this](const Expected<void> &removed) {
        setBusy(-1);
        if (removed)
            Q_EMIT deleted(Words::deleted(), m_workspace.profiles().isEmpty());
        else
            Q_EMIT failed(errorWords(removed.error(), ErrorContext::Saving, m_language));
    });
}

} // namespace mehfooz
