// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "content_command.h"

namespace mehfooz::cli {

namespace {

struct Row {
    const char16_t *name;
    int (*run)(const QStringList &, CliStreams);
};

int runContent(const QStringList &arguments, CliStreams streams)
{
    return runContentCommand(arguments, streams, QDate::currentDate());
}

constexpr Row kRows[]{{u"content", &runContent}, {u"fold", &runFold},       {u"profile", &runProfile}, {u"quiz", &runQuiz},
                      {u"review", &runReview},   {u"score", &runScore},     {u"search", &runSearch},
                      {u"workshop", &runWorkshop}};

const QString kCommands = QStringLiteral(
    "  content check DIR [--today DAY] [--base DIR]\n"
    "  content stats DIR\n"
    "  content show DIR KIND ID --lang L\n"
    "  search --pack DIR --lang L QUERY\n"
    "  fold TEXT…\n"
    "  score --pack DIR --role R [--flags a,b] --answers FILE\n"
    "  review --log FILE\n"
    "  quiz score --pack DIR --quiz ID --answers FILE\n"
    "  profile list | export NAME [--out FILE] | import FILE | delete NAME --yes   [--data DIR]\n"
    "  workshop serve --journal FILE [--pack DIR --quiz ID] [--port N] [--auto]\n"
    "  workshop replay FILE [--csv]\n"
    "  workshop verify FILE\n"
    "  workshop bench --phones N --questions Q [--url WS] [--baseline]\n");

Words help()
{
    const QString head = QStringLiteral("mehfooz-cli COMMAND … [--json] [--lang en|ur] [--quiet] [--help]\n");
    return {head + kCommands + QStringLiteral("FILE may be - for what is piped in.\n"
                                              "Exit: 0 good, 1 the thing checked is bad, 2 wrong usage, 3 cannot read or write, 4 refused for safety.\n"),
            head + kCommands + QStringLiteral("‏FILE کی جگہ - لکھیں تو پائپ سے پڑھا جاتا ہے۔\n"
                                              "واپسی: 0 ٹھیک، 1 جانچی گئی چیز خراب، 2 غلط استعمال، 3 پڑھا یا لکھا نہ جا سکا، 4 حفاظت کے لیے انکار۔\n")};
}

} // namespace

int runProgram(const QStringList &arguments, CliStreams streams)
{
    const QString name = arguments.value(0);
    for (const Row &row : kRows) {
        if (name == QStringView{row.name})
            return row.run(arguments.sliced(1), streams);
    }
    const auto options = parseOptions(arguments, {{QStringLiteral("-h")}, {}});
    CliIo io{streams, options ? *options : CliOptions{}};
    const bool wanted = options && (options->help || options->flags.contains(QStringLiteral("-h")) || name == u"help");
    if (wanted) {
        io.result(help());
        return Good;
    }
    if (!name.isEmpty())
        io.complain({QStringLiteral("there is no command \"%1\"").arg(name.left(80)), QStringLiteral("کمانڈ \"%1\" موجود نہیں").arg(name.left(80))});
    io.complain(help());
    return WrongUsage;
}

} // namespace mehfooz::cli
