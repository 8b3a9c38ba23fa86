// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <base/logging.h>
#include <content/folder_pack_source.h>
#include <presentation/error_words.h>
#include <presentation/opening_notice.h>
#include <storage/data_folder.h>
#include <text/isolates.h>
#include <ui/resources.h>

#include <QApplication>

#include <algorithm>

namespace mehfooz {

namespace {

QString dataFolderOf(const Options &options)
{
    return options.dataFolder.isEmpty() ? DataFolder::standardPath() : options.dataFolder;
}

/// A data folder that was named keeps its cache too, so that a test or a portable copy touches nothing else.
QString cacheFolderOf(const Options &options)
{
    return options.dataFolder.isEmpty() ? DataFolder::standardCachePath() : options.dataFolder + QStringLiteral("/cache");
}

ui::ThemeName themeOf(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::System: return ui::ThemeName::System;
    case ThemeChoice::Light: return ui::ThemeName::Light;
    case ThemeChoice::Dark: return ui::ThemeName::Dark;
    case ThemeChoice::HighContrast: return ui::ThemeName::HighContrast;
    }
    Q_UNREACHABLE();
}

ui::LanguageLook toUi(const LookSettings &look)
{
    ui::LanguageLook shown;
    shown.language = look.language;
    shown.digits = look.digits;
    shown.urduFace = look.urduFont == UrduFont::Naskh ? ui::UrduFace::Naskh : ui::UrduFace::Nastaliq;
    shown.scale = look.scalePercent / 100.0;
    shown.theme = themeOf(look.theme);
    shown.motion = look.motion;
    return shown;
}

ThemeChoice themeFrom(const QString &word, ThemeChoice fallback)
{
    if (word == u"light")
        return ThemeChoice::Light;
    if (word == u"dark")
        return ThemeChoice::Dark;
    return word == u"contrast" ? ThemeChoice::HighContrast : fallback;
}

void loadFonts()
{
    const QStringList missing = ui::loadFonts();
    for (const QString &font : missing)
        qCCritical(logUi, "The font %ls is damaged or missing. Install Mehfooz again; until then another font is used.", qUtf16Printable(font));
}

class Words {
    Q_DECLARE_TR_FUNCTIONS(mehfooz::Composition)

public:
    //: %1 is the path of a file.
    static QString settingsDamaged() { return tr("The file with the settings of the program was damaged. It was kept as %1. Your answers are not in it. Look over your settings."); }
    //: %1 is the path of a file. The list names the people who use the program on this computer.
    static QString listMadeAgain() { return tr("The list of people was damaged. It was made again from their files, and nothing of theirs is lost. The damaged list is kept at %1."); }
    //: %1 is the path of a file.
    static QString settingsUnreadable() { return tr("The file with the settings of the program may not be read: %1. Your answers are not in it. Give yourself the right to read it, then start again."); }
    //: %1 is a language that was asked for, such as "fr"; %2 the name of the one that is shown.
    static QString noLanguage() { return tr("No open pack is written in \"%1\". %2 is shown. You can choose another language in Settings."); }
};

QString settingsWords(const Error &trouble)
{
    const QString words = trouble.code == ErrorCode::Corrupted ? Words::settingsDamaged() : Words::settingsUnreadable();
    return words.arg(text::isolatedLtr(trouble.place.file));
}

} // namespace

Composition::Composition(QApplication &application, const Options &options) : m_application{application}, m_options{options}
{
    const QString data = dataFolderOf(options);
    m_kept = std::make_unique<KeptSettings>(data, installedPackFolders(QCoreApplication::applicationDirPath()) + addedPackFolders(data, options.packs));
    m_settingsTrouble = m_kept->repair();
    const Clock clock = [] { return QDateTime::currentDateTimeUtc(); };
    m_packSource = std::make_unique<FolderPackSource>();
    m_storage = std::make_unique<StorageThread>(StorageThread::Places{data, cacheFolderOf(options), clock});
    m_language = std::make_unique<LanguageState>(QStringLiteral(":/translations"));
    m_workspace = std::make_unique<Workspace>(Workspace::Ports{&m_storage->worker(), &m_storage->profiles(), m_packSource.get(),
                                                               &m_storage->cache(), &m_storage->search(), clock});
    // Read while fonts and window are made; the answers come once the event loop runs.
    if (options.printKind.isEmpty()) {
        openPacks();
        m_workspace->listProfiles();
    }
    ui::initUiResources();
    loadFonts();
    m_look = std::make_unique<LookState>(*m_workspace, *m_language, *m_kept);
    pinLook(options);
    m_appearance = std::make_unique<ui::Appearance>(toUi(m_look->look()));
    m_appearance->applyTo(application);
    m_window = std::make_unique<MainWindow>(context());
    m_window->setWindowIcon(ui::Icons::logoIcon());
    connect(m_look.get(), &LookState::changed, this, &Composition::followLook);
    connect(m_window.get(), &MainWindow::closing, this, [this] { m_kept->setWindowGeometry(m_window->saveGeometry()); });
    connect(m_workspace.get(), &Workspace::profilesListed, this, &Composition::openWhatWasOpen);
    connect(m_workspace.get(), &Workspace::profileOpened, this, &Composition::showFirstPage);
    connect(m_workspace.get(), &Workspace::profileFailed, this, &Composition::tellProfileTrouble);
}

Composition::~Composition()
{
    m_window.reset();
    m_workspace.reset(); // closes the profile before the storage thread is drained
}

PageContext Composition::context()
{
    return {*m_workspace, *m_language, *m_appearance, m_look.get(), m_kept.get()};
}

void Composition::pinLook(const Options &options)
{
    LookSettings look = m_look->look();
    if (!options.language.isEmpty())
        look.language = options.language;
    if (options.scalePercent > 0)
        look.scalePercent = options.scalePercent;
    look.theme = themeFrom(options.theme, look.theme);
    if (!options.tourFolder.isEmpty())
        look.motion = false; // pictures of a page that still moves differ from run to run
    m_look->pin(look);
}

void Composition::followLook()
{
    m_appearance->setLook(toUi(m_look->look()));
}

void Composition::start()
{
    if (m_options.tourFolder.isEmpty() && m_window->restoreGeometry(m_kept->windowGeometry()))
        m_window->show();
    else {
        m_window->resize(m_options.windowSize);
        m_window->show();
    }
}

void Composition::openPacks()
{
    m_workspace->openPacks(m_kept->installedPackFolders() + m_kept->addedPackFolders());
}

void Composition::openWhatWasOpen()
{
    // The packs were asked for before the list, on the same thread: they are there already.
    if (!m_first || m_workspace->isOpen())
        return;
    const QList<ProfileEntry> &people = m_workspace->profiles();
    if (m_options.profile == u"guest")
        return m_workspace->openGuest();
    const auto wanted = std::ranges::find_if(people, [this](const ProfileEntry &person) {
        return m_options.profile.isEmpty() ? person.id.text() == m_kept->lastProfile() : person.name == m_options.profile;
    });
    if (wanted != people.end())
        m_workspace->openProfile(wanted->id);
    else if (!people.isEmpty())
        m_workspace->openProfile(people.front().id);
    else
        m_workspace->openGuest();
}

void Composition::showFirstPage()
{
    const auto &entry = m_workspace->state().entry;
    m_kept->setLastProfile(entry ? entry->id.text() : QString{});
    const QDate today = m_workspace->now().toLocalTime().date();
    if (const auto notice = noticeOf(m_workspace->state().report, *m_language, today))
        tell(notice->sentence);
    leaveUnknownLanguage();
    if (!m_first)
        return;
    m_first = false;
    if (m_settingsTrouble)
        tell(settingsWords(*m_settingsTrouble));
    if (const QString aside = m_workspace->damagedList(); !aside.isEmpty())
        tell(Words::listMadeAgain().arg(text::isolatedLtr(aside)));
    tell(packTrouble());
    m_toldFirst.clear();
    if (!m_workspace->hasPacks()) {
        m_window->go({QStringLiteral("settings"), {}, {}}); // where a pack can be added
        Q_EMIT ready();
        return;
    }
    const bool nobodyYet = !entry && m_workspace->profiles().isEmpty() && m_options.profile.isEmpty() && m_options.tourFolder.isEmpty();
    m_window->go({nobodyYet ? QStringLiteral("welcome") : QStringLiteral("today"), {}, {}});
    Q_EMIT ready();
}

void Composition::tell(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    m_toldFirst.append(sentence);
    m_window->showNotice(m_toldFirst.join(u'\n'));
    if (!m_first)
        m_toldFirst.clear();
}

void Composition::leaveUnknownLanguage()
{
    const QString language = m_look->look().language;
    const QStringList known = m_workspace->languages();
    if (known.contains(language))
        return;
    LookSettings look = m_look->look();
    look.language = firstLanguage(m_kept->systemLocale());
    m_look->pin(look);
    tell(Words::noLanguage().arg(language.left(20), ownNameOf(look.language)));
}

QString Composition::packTrouble() const
{
    const QList<Diagnostic> &problems = m_workspace->packProblems();
    const auto worst = std::ranges::find(problems, Severity::Error, &Diagnostic::severity);
    if (worst == problems.end())
        return {};
    const ErrorCode code = worst->rule == u"missing-folder" ? ErrorCode::NotFound
        : worst->rule == u"unreadable"                    ? ErrorCode::Unavailable
                                                          : ErrorCode::InvalidInput;
    return errorWords({code, worst->text, worst->place}, ErrorContext::ReadingPack, *m_language);
}

void Composition::tellProfileTrouble(const Error &error)
{
    tell(noticeOf(error, *m_language).sentence);
    if (!m_workspace->isOpen())
        m_workspace->openGuest();
}

} // namespace mehfooz
