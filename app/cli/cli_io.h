// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <base/error.h>

#include <QHash>
#include <QIODevice>
#include <QJsonDocument>
#include <QStringList>
#include <QTextStream>

namespace mehfooz::cli {

/// What the program returns to the shell.
enum ExitCode : int {
    Good = 0,
    CheckedIsBad = 1, ///< The thing checked is bad.
    WrongUsage = 2,
    CannotRead = 3,   ///< Or cannot write.
    Refused = 4,      ///< For safety: signature, limits, policy.
};

/// Where a command writes: results to `out`, messages to `err`. Tests give strings.
struct CliStreams {
    QTextStream &out;
    QTextStream &err;
    QIODevice *in = nullptr; ///< What the file name "-" reads; nullptr: the program's own stdin.
};

/// A message in both languages of the program.
struct Words {
    QString en;
    QString ur;
};

/// The options that a command has beside --json, --lang, --quiet and --help, which all have.
struct CliSyntax {
    QStringList flags;  ///< Such as "--auto".
    QStringList values; ///< Options followed by a value, such as "--today".
};

/// A command line taken apart.
struct CliOptions {
    bool json = false;
    bool quiet = false;
    bool help = false;
    QString language;               ///< As given by --lang; empty without.
    QStringList arguments;          ///< What is no option, in order.
    QStringList flags;
    QHash<QString, QString> values; ///< By option, with its dashes.
};

/// InvalidInput for an option that the command does not have, or one without its value. Both "--lang ur" and
/// "--lang=ur" are read; after "--" everything is an argument.
[[nodiscard]] Expected<CliOptions> parseOptions(const QStringList &arguments, const CliSyntax &syntax);

/// Says that the arguments hold an unknown option or one without its value, then the usage; in the language of --lang,
/// wherever it stands. WrongUsage.
[[nodiscard]] int tellWrongOption(const Error &error, const Words &usage, const QStringList &arguments, CliStreams streams);

/// Speaks to the person: results always, messages unless --quiet, in the language of --lang or of the locale.
class CliIo final {
public:
    CliIo(CliStreams streams, const CliOptions &options);

    void result(const QString &text) { m_streams.out << text; }
    /// A result that somebody waits for while the program goes on.
    void resultNow(const QString &text);
    void json(const QJsonDocument &document);
    /// A result that is words, in the person's language.
    void result(const Words &words) { result(m_urdu ? words.ur : words.en); }
    /// What the tests pipe in; nullptr: the program's own stdin.
    [[nodiscard]] QIODevice *piped() const { return m_streams.in; }
    /// At most `most` bytes of what is piped in.
    [[nodiscard]] QByteArray input(qint64 most);
    /// A line on stderr, at once; left out with --quiet.
    void say(const Words &words);
    /// A line on stderr, at once and always.
    void complain(const Words &words);

private:
    CliStreams m_streams;
    bool m_quiet = false;
    bool m_urdu = false;
};

} // namespace mehfooz::cli
