// SPDX-License-Identifier: GPL-3.0-or-later
#include <presentation/settings_view_model.h>

#include <presentation/error_words.h>
#include <presentation/language_state.h>
#include <presentation/program_settings.h>
#include <text/isolates.h>

#include <algorithm>

namespace mehfooz {

namespace {

constexpr int kProblemsListed = 5;

QString plainFolder(QString folder)
{
    folder.replace(u'\\', u'/');
    while (folder.size() > 1 && folder.endsWith(u'/'))
        folder.chop(1);
    return folder;
}

bool isInside(const QString &file, const QString &folder)
{
    return file == folder || file.startsWith(folder + u'/');
}

QString placeWords(const Diagnostic &problem, const QString &folder)
{
    QString place = problem.place.file == folder ? folder : problem.place.file.mid(folder.size() + 1);
    if (problem.place.line > 0)
        place += QStringLiteral(":%1:%2").arg(problem.place.line).arg(problem.place.column);
    return text::isolatedLtr(place + QStringLiteral(": ") + problem.text);
}

} // namespace

SettingsViewModel::SettingsViewModel(Workspace &workspace, const LanguageState &language, ProgramSettings &program, QObject *parent)
    : QObject{parent}, m_workspace{workspace}, m_language{language}, m_program{program}
{
    connect(&workspace, &Workspace::packsOpened, this, [this] {
        m_packProgress.clear();
        refreshPacks();
    });
    connect(&workspace, &Workspace::packsProgress, this, [this](int done, int total) {
        const int percent = total > 0 ? static_cast<int>(static_cast<qint64>(100) * done / total) : 0;
        //: While content packs are read: %1 is a number from 0 to 100.
        m_packProgress = m_language.shown(tr("Reading content packs: %1 %").arg(percent));
        Q_EMIT changed();
    });
    connect(&workspace, &Workspace::profileOpened, this, &SettingsViewModel::changed);
    connect(&workspace, &Workspace::profileFailed, this, &SettingsViewModel::changed);
    connect(&workspace, &Workspace::settingChanged, this, &SettingsViewModel::changed);
    // The window says it; the page only puts the choice back that could not be kept.
    connect(&workspace, &Workspace::saveFailed, this, &SettingsViewModel::changed);
    connect(&language, &LanguageState::changed, this, &SettingsViewModel::refreshPacks);
    refreshPacks();
}

QStringList SettingsViewModel::languages() const
{
    return m_workspace.languages();
}

QList<PersonChoice> SettingsViewModel::roles() const
{
    const Role *role = m_workspace.hasPacks() ? m_workspace.role() : nullptr;
    return roleChoices(m_workspace, m_language, role ? role->id.text() : QString{});
}

void SettingsViewModel::chooseRole(const QString &id)
{
    m_workspace.setSetting(kRoleSetting.toString(), id);
}

QList<PersonQuestion> SettingsViewModel::questions() const
{
    return personQuestions(m_workspace, m_language);
}

void SettingsViewModel::answer(const QString &question, const QString &option)
{
    m_workspace.setSetting(questionSetting(question), option);
}

void SettingsViewModel::refreshPacks()
{
    m_packs.clear();
    QStringList open;
    if (m_workspace.hasPacks()) {
        for (const PackManifest &manifest : m_workspace.library().packs()) {
            open.append(plainFolder(manifest.directory));
            m_packs.append(rowOf(manifest));
        }
    }
    const QStringList folders = m_program.installedPackFolders() + m_program.addedPackFolders();
    for (const QString &folder : folders) {
        if (!open.contains(plainFolder(folder)))
            m_packs.append(unreadRow(plainFolder(folder)));
    }
    Q_EMIT changed();
}

PackRow SettingsViewModel::rowOf(const PackManifest &manifest) const
{
    PackRow row;
    row.folder = plainFolder(manifest.directory);
    row.title = m_language.shown(manifest.title);
    const QDate today = m_workspace.now().toLocalTime().date();
    const QString version = m_language.number(manifest.version);
    //: A content pack: %1 is a version number, %2 a date.
    row.line = manifest.contentDate.isValid() ? tr("Version %1 of %2").arg(version, m_language.date(manifest.contentDate, today))
                                              //: A content pack: %1 is a version number.
                                              : tr("Version %1").arg(version);
    row.isOpen = true;
    row.isRemovable = m_program.addedPackFolders().contains(row.folder);
    return row;
}

PackRow SettingsViewModel::unreadRow(const QString &folder) const
{
    PackRow row;
    row.folder = folder;
    row.title = text::isolatedLtr(folder.mid(folder.lastIndexOf(u'/') + 1));
    row.isRemovable = m_program.addedPackFolders().contains(folder);
    row.line = m_packProgress.isEmpty() ? errorWords({ErrorCode::InvalidInput, {}, {}}, ErrorContext::ReadingPack, m_language) : m_packProgress;
    addProblems(row);
    return row;
}

void SettingsViewModel::addProblems(PackRow &row) const
{
    int more = 0;
    for (const Diagnostic &problem : m_workspace.packProblems()) {
        if (!isInside(problem.place.file, row.folder))
            continue;
        if (row.problems.size() < kProblemsListed)
            row.problems.append(placeWords(problem, row.folder));
        else
            ++more;
    }
    if (more > 0)
        row.moreProblems = m_language.shown(tr("and %n more", nullptr, more));
}

void SettingsViewModel::addPackFolder(const QString &folder)
{
    const QString plain = plainFolder(folder);
    const QStringList added = m_program.addedPackFolders();
    if (plain.isEmpty() || added.contains(plain) || m_program.installedPackFolders().contains(plain))
        return;
    keepFolders(added + QStringList{plain});
}

void SettingsViewModel::removePackFolder(const QString &folder)
{
    QStringList added = m_program.addedPackFolders();
    if (added.removeAll(folder) > 0)
        keepFolders(added);
}

void SettingsViewModel::keepFolders(const QStringList &folders)
{
    if (const auto kept = m_program.setAddedPackFolders(folders); !kept) {
        Q_EMIT failed(errorWords(kept.error(), ErrorContext::Saving, m_language));
        return;
    }
    reopenPacks();
}

void SettingsViewModel::reopenPacks()
{
    m_workspace.openPacks(m_program.installedPackFolders() + m_program.addedPackFolders());
}

} // namespace mehfooz
