// SPDX-License-Identifier: GPL-3.0-or-later
#include "ordinary_user.h"
#include "profile_builder.h"

#include "sqlite_profile_stores.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/wait.h>

using namespace mehfooz;
using namespace mehfooz::test;

namespace {

/// Another process that holds SQLite's lock on a whole database while the object lives.
class LockingProcess final {
public:
    explicit LockingProcess(const QString &file)
    {
        const QByteArray path = QFile::encodeName(file);
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0)
            hold(path.constData(), ready[1]);
        char byte = 0;
        if (m_process < 0 || ::read(ready[0], &byte, 1) != 1 || byte != 'y')
            qFatal("the file cannot be locked");
        ::close(ready[0]);
        ::close(ready[1]);
    }
    ~LockingProcess()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }
    Q_DISABLE_COPY_MOVE(LockingProcess)

private:
    /// Only calls that are safe between fork and the end. https://www.sqlite.org/fileformat.html, 1.2: the lock page.
    [[noreturn]] static void hold(const char *path, int ready)
    {
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = 0x40000000;
        lock.l_len = 512;
        const int file = ::open(path, O_RDWR);
        const bool isLocked = file >= 0 && ::fcntl(file, F_SETLK, &lock) == 0;
        if (::write(ready, isLocked ? "y" : "n", 1) == 1) {
            for (;;)
                ::pause();
        }
        ::_exit(1);
    }

    pid_t m_process = -1;
};

/// A profile with something in every table and a backup that holds it; nothing is open.
struct BackedUpProfile {
    RepositoryFixture repository;
    ProfileId id = repository->add(QStringLiteral("Ali"), 0).value().id;
    QByteArray content;

    BackedUpProfile()
    {
        fill(*repository->open(id).value());
        repository.now = noon().addDays(1);
        content = contentOf(*repository->open(id).value());
        repository.close();
    }
    [[nodiscard]] QString file() const { return repository.profileFile(id); }
    [[nodiscard]] QString list() const { return repository.folder.file(QStringLiteral("profiles.db")); }
    void opensWhole()
    {
        const auto stores = repository.reopen().open(id);
        QVERIFY2(stores.has_value(), stores ? "" : qPrintable(stores.error().detail));
        QVERIFY(!(*stores)->openReport().readOnly);
        QCOMPARE(contentOf(**stores), content);
        QVERIFY((*stores)->settings().set(QStringLiteral("goes"), QStringLiteral("on")));
    }
};

using Harm = void (*)(const QString &file);

void zeroHeader(const QString &file) { writeBytes(file, QByteArray(100, '\0')); }
void zeroAll(const QString &file) { writeBytes(file, QByteArray(static_cast<int>(QFileInfo{file}.size()), '\0')); }
void flipPages(const QString &file)
{
    QByteArray bytes = bytesOf(file);
    for (qsizetype at = 4096; at < bytes.size(); at += 2 * 4096) {
        for (qsizetype i = at; i < at + 4096; ++i)
            bytes[i] = static_cast<char>(~bytes.at(i));
    }
    writeBytes(file, bytes);
}
void cutWithinAPage(const QString &file) { QFile::resize(file, QFileInfo{file}.size() - 1000); }
void cutToAHeader(const QString &file) { QFile::resize(file, 100); }
void makeEmpty(const QString &file) { QFile::resize(file, 0); }
void claimHugePages(const QString &file) { writeBytes(file, QByteArray::fromHex("ffff"), 16); }
void addGarbageLog(const QString &file) { writeBytes(file + QStringLiteral("-wal"), QByteArray(9000, '\x5a')); }
void addEmptyLog(const QString &file) { writeBytes(file + QStringLiteral("-wal"), {}); }
void addCutLog(const QString &file) { writeBytes(file + QStringLiteral("-wal"), QByteArray::fromHex("377f0682002de21800001000")); }
void addGarbageLogIndex(const QString &file) { writeBytes(file + QStringLiteral("-shm"), QByteArray(32768, '\x5a')); }
void addGarbageJournal(const QString &file) { writeBytes(file + QStringLiteral("-journal"), QByteArray(5000, '\x5a')); }
void addText(const QString &file) { writeBytes(file, "and now for something else", QFileInfo{file}.size()); }

struct NamedHarm {
    const char *name;
    Harm harm;
};

constexpr std::array kHarms{
    NamedHarm{"zeroed header", &zeroHeader},          NamedHarm{"zeroed", &zeroAll},
    NamedHarm{"flipped pages", &flipPages},           NamedHarm{"cut within a page", &cutWithinAPage},
    NamedHarm{"cut to its header", &cutToAHeader},    NamedHarm{"empty", &makeEmpty},
    NamedHarm{"impossible page size", &claimHugePages}, NamedHarm{"garbage log", &addGarbageLog},
    NamedHarm{"empty log", &addEmptyLog},             NamedHarm{"log cut in its header", &addCutLog},
    NamedHarm{"garbage index of a log", &addGarbageLogIndex}, NamedHarm{"garbage journal", &addGarbageJournal},
    NamedHarm{"text at the end", &addText},
};

void addHarms()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(kHarms.size()); ++i)
        QTest::addRow("%s", kHarms.at(static_cast<size_t>(i)).name) << i;
}

/// Puts an empty folder, or another file's name, where a file should be, and puts the file back.
class FolderInPlaceOf final {
public:
    explicit FolderInPlaceOf(const QString &path) : m_path{path}, m_isMoved{QFile::rename(path, path + QStringLiteral(".moved"))}
    {
        if (!QDir{}.mkpath(path))
            qFatal("no folder");
    }
    ~FolderInPlaceOf()
    {
        if (!QDir{}.rmdir(m_path) || (m_isMoved && !QFile::rename(m_path + QStringLiteral(".moved"), m_path)))
            qFatal("the folder was used");
    }
    Q_DISABLE_COPY_MOVE(FolderInPlaceOf)

private:
    QString m_path;
    bool m_isMoved;
};

} // namespace

/// Files that are damaged, locked, or no files: nothing is lost, and all goes on when the cause is gone.
class BadFilesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarning(); }

    void aHarmedProfileOpensWithEverything_data() { addHarms(); }

    void aHarmedProfileOpensWithEverything()
    {
        QFETCH(int, index);
        BackedUpProfile profile;
        kHarms.at(static_cast<size_t>(index)).harm(profile.file());
        const QByteArray harmed = bytesOf(profile.file());

        const auto stores = profile.repository->open(profile.id);

        QVERIFY2(stores.has_value(), stores ? "" : qPrintable(stores.error().detail));
        QCOMPARE(contentOf(**stores), profile.content);
        const OpenReport report = (*stores)->openReport();
        if (report.restoredFromBackup && !harmed.isEmpty())
            QCOMPARE(bytesOf(report.damagedFile), harmed);
        QVERIFY((*stores)->settings().set(QStringLiteral("goes"), QStringLiteral("on")));
    }

    void aHarmedListIsMadeAgain_data() { addHarms(); }

    void aHarmedListIsMadeAgain()
    {
        QFETCH(int, index);
        BackedUpProfile profile;
        kHarms.at(static_cast<size_t>(index)).harm(profile.list());
        const QByteArray harmed = bytesOf(profile.list());

        SqliteProfileRepository &repository = *profile.repository;

        QCOMPARE(repository.list().value().size(), 1);
        QCOMPARE(repository.list().value().first().name, QStringLiteral("Ali"));
        if (!repository.damagedList().isEmpty() && !harmed.isEmpty())
            QCOMPARE(bytesOf(repository.damagedList()), harmed);
        QCOMPARE(contentOf(*repository.open(profile.id).value()), profile.content);
        QVERIFY(repository.add(QStringLiteral("Sana"), 1));
    }

    void aFileThatAnotherProcessLocksIsUnavailableAndStays()
    {
        BackedUpProfile profile;
        const QByteArray before = bytesOf(profile.file());
        {
            const LockingProcess locking{profile.file()};
            const Error error = errorOf(profile.repository->open(profile.id));
            QCOMPARE(error.code, ErrorCode::Unavailable);
            QCOMPARE(error.place.file, profile.file());
            QVERIFY2(error.detail.contains(QStringLiteral("locked")), qPrintable(error.detail));
            QCOMPARE(bytesOf(profile.file()), before);
            QCOMPARE(QDir{profile.repository.profileFolder(profile.id)}.entryList({QStringLiteral("*.damaged*")}).size(), 0);
        }

        profile.opensWhole();
    }

    void aListThatAnotherProcessLocksIsUnavailableAndStays()
    {
        BackedUpProfile profile;
        {
            const LockingProcess locking{profile.list()};
            const Error error = errorOf(SqliteProfileRepository::open(profile.repository.options()));
            QCOMPARE(error.code, ErrorCode::Unavailable);
            QCOMPARE(error.place.file, profile.list());
            QVERIFY2(error.detail.contains(QStringLiteral("locked")), qPrintable(error.detail));
        }

        profile.opensWhole();
    }

    void aFolderInThePlaceOfAFileIsUnavailable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("list") << QStringLiteral("profiles.db");
        QTest::newRow("log of the list") << QStringLiteral("profiles.db-wal");
        QTest::newRow("profile") << QStringLiteral("profiles/ID/profile.db");
        QTest::newRow("log of the profile") << QStringLiteral("profiles/ID/profile.db-wal");
    }

    void aFolderInThePlaceOfAFileIsUnavailable()
    {
        QFETCH(QString, name);
        BackedUpProfile profile;
        const QString path = profile.repository.folder.file(name.replace(QStringLiteral("ID"), profile.id.text()));
        {
            const FolderInPlaceOf folder{path};
            const Error error = errorOf(SqliteProfileRepository::open(profile.repository.options())
                                            .and_then([&](const std::unique_ptr<SqliteProfileRepository> &repository) {
                                                return repository->open(profile.id);
                                            }));
            QVERIFY2(error.code == ErrorCode::Unavailable, qPrintable(error.detail));
            QVERIFY2(path.startsWith(error.place.file), qPrintable(error.place.file + u' ' + error.detail));
        }

        profile.opensWhole();
    }

    void aFileInThePlaceOfTheProfilesFolderIsUnavailable()
    {
        BackedUpProfile profile;
        const QString folder = profile.repository.folder.file(QStringLiteral("profiles"));
        QVERIFY(QDir{}.rename(folder, folder + QStringLiteral(".moved")));
        writeBytes(folder, "a file");

        const Error error = errorOf(SqliteProfileRepository::open(profile.repository.options()));
        QCOMPARE(error.code, ErrorCode::Unavailable);
        QCOMPARE(error.place.file, folder);

        QVERIFY(QFile::remove(folder) && QDir{}.rename(folder + QStringLiteral(".moved"), folder));
        profile.opensWhole();
    }

    void aReadOnlyFolderThatIsGivenBackIsWritableAgain()
    {
        BackedUpProfile profile;
        {
            const OrdinaryUser user{profile.repository.folder, OrdinaryUser::Rights::Read};
            const auto stores = profile.repository->open(profile.id).value();
            QVERIFY(stores->openReport().readOnly);
            const Error error = errorOf(stores->settings().set(QStringLiteral("a"), QStringLiteral("b")));
            QCOMPARE(error.code, ErrorCode::Unavailable);
            QVERIFY2(!error.place.file.isEmpty(), qPrintable(error.detail));
        }
        profile.repository.close();

        profile.opensWhole();
    }

    void aNameOfTenThousandCharactersIsNeverKept_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("refused");
        QTest::newRow("letters") << QString(10'000, u'ک') << true;
        QTest::newRow("one letter with marks") << u'e' + QString(9'999, QChar{0x301}) << false;
        QTest::newRow("one letter with joiners") << u'e' + QString(9'999, QChar{0x200D}) << true;
        QTest::newRow("one letter with marks between joiners") << u'e' + QStringLiteral("\u0301\u200D").repeated(4'999) << true;
    }

    void aNameOfTenThousandCharactersIsNeverKept()
    {
        QFETCH(QString, name);
        QFETCH(bool, refused);
        RepositoryFixture repository;

        const auto added = repository->add(name, 0);

        QCOMPARE(!added, refused);
        if (refused)
            QCOMPARE(added.error().code, ErrorCode::InvalidInput);
        else
            QVERIFY(added->name.size() < 10);
        QCOMPARE(repository.reopen().list().value().size(), refused ? 0 : 1);
    }

    void aNameThatTurnsTheDirectionIsKeptWithoutTheTurn()
    {
        RepositoryFixture repository;

        const ProfileEntry entry = repository->add(QStringLiteral("\u202EilA\u202C علی"), 0).value();

        QCOMPARE(entry.name, QStringLiteral("ilA علی"));
        QCOMPARE(repository.reopen().list().value().first().name, entry.name);
    }
};

QTEST_GUILESS_MAIN(BadFilesTest)
#include "bad_files_test.moc"
