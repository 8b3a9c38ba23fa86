// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_io.h"

#include <QFile>
#include <QLocale>

#include <cstdio>

namespace mehfooz::cli {

namespace {

bool takeCommonFlag(const QString &argument, CliOptions &options)
{
    if (argument == u"--json")
        options.json = true;
    else if (argument == u"--quiet")
        options.quiet = true;
    else if (argument == u"--help")
        options.help = true;
    else
        return false;
    return true;
}

/// The value of the option at `i`, which is moved on where the value is the next argument.
Expected<QString> valueOf(const QStringList &arguments, qsizetype &i)
{
    const qsizetype equals = arguments[i].indexOf(u'=');
    if (equals >= 0)
        return arguments[i].sliced(equals + 1);
    if (i + 1 >= arguments.size())
        return failure(ErrorCode::InvalidInput, arguments[i]);
    return arguments[++i];
}

} // namespace

Expected<CliOptions> parseOptions(const QStringList &arguments, const CliSyntax &syntax)
{
    CliOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0);
        if (argument == u"--") {
            options.arguments += arguments.sliced(i + 1);
            break;
        }
        if (takeCommonFlag(argument, options))
            continue;
        if (name == u"--lang" || syntax.values.contains(name)) {
            const auto value = valueOf(arguments, i);
            if (!value)
                return tl::make_unexpected(value.error());
            (name == u"--lang" ? options.language : options.values[name]) = *value;
        } else if (syntax.flags.contains(argument)) {
            options.flags.append(argument);
        } else if (argument.startsWith(u"--")) {
            return failure(ErrorCode::InvalidInput, argument);
        } else {
            options.arguments.append(argument);
        }
    }
    return options;
}

int tellWrongOption(const Error &error, const Words &usage, const QStringList &arguments, CliStreams streams)
{
    CliOptions known;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i].section(u'=', 0, 0) == u"--lang")
            known.language = valueOf(arguments, i).value_or(QString{});
    }
    CliIo io{streams, known};
    io.complain({QStringLiteral("unknown option, or an option without its value: %1").arg(error.detail),
                 QStringLiteral("نامعلوم آپشن، یا آپشن کی قدر نہیں لکھی: %1").arg(error.detail)});
    io.complain(usage);
    return WrongUsage;
}

CliIo::CliIo(CliStreams streams, const CliOptions &options) : m_streams{streams}, m_quiet{options.quiet}
{
    const QString language = options.language.isEmpty() ? QLocale::system().name() : options.language;
    m_urdu = language == u"ur" || language.startsWith(u"ur_") || language.startsWith(u"ur-");
}

void CliIo::resultNow(const QString &text)
{
    m_streams.out << text;
    m_streams.out.flush();
}

void CliIo::json(const QJsonDocument &document)
{
    m_streams.out << QString::fromUtf8(document.toJson());
}

QByteArray CliIo::input(qint64 most)
{
    if (m_streams.in)
        return m_streams.in->read(most);
    QFile piped;
    return piped.open(stdin, QIODevice::ReadOnly) ? piped.read(most) : QByteArray{};
}

void CliIo::say(const Words &words)
{
    if (!m_quiet)
        complain(words);
}

void CliIo::complain(const Words &words)
{
    m_streams.err << (m_urdu ? words.ur : words.en) << '\n';
    m_streams.err.flush();
}

} // namespace mehfooz::cli
