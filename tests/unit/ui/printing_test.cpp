// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/looks.h>
#include <support/warnings.h>

#include <ui/printing.h>

#include <QDir>
#include <QFile>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace mehfooz::ui {

namespace {

text::Block block(text::Block::Kind kind, const QString &words, int number = 0)
{
    return {kind, number, text::parseInlines(words)};
}

/// A sheet with `paragraphs` paragraphs of some three lines each.
PrintSheet sheetOf(int paragraphs, const QString &language = QStringLiteral("en"))
{
    const QString sentence = language == u"ur"
        ? u"کسی کو کچھ بھیجنے سے پہلے اپنے کارڈ کے پیچھے لکھے نمبر پر کال کر کے پوچھ لیں، چاہے پیغام WhatsApp پر آیا ہو۔ "_qs
        : u"Call the number on the back of your card and ask before you send anything to anyone, whatever the message says. "_qs;
    PrintSheet sheet;
    sheet.title = language == u"ur" ? u"واٹس ایپ ہاتھ سے نکل گیا"_qs : u"My WhatsApp is taken"_qs;
    sheet.header = u"Mehfooz"_qs;
    sheet.footer = u"1991"_qs;
    sheet.pageWords = u"%1 / %2"_qs;
    sheet.language = language;
    PrintSection section;
    section.title = u"1"_qs;
    for (int i = 0; i < paragraphs; ++i)
        section.blocks.append(block(text::Block::Kind::Paragraph, sentence.repeated(3)));
    sheet.sections.append(section);
    return sheet;
}

/// Pages of a PDF, by its page objects.
int pagesOf(const QString &path)
{
    QFile file{path};
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QString all = QString::fromLatin1(file.readAll());
    static const QRegularExpression page{u"/Type\\s*/Page[^s]"_qs};
    int count = 0;
    for (auto match = page.globalMatch(all); match.hasNext(); match.next())
        ++count;
    return count;
}

qint64 sizeOf(const QString &path)
{
    return QFileInfo{path}.size();
}

} // namespace

/// Sheets on paper, as files.
class PrintingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_looks = std::make_unique<test::Looks>();
        m_folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/ui print اردو XXXXXX"_qs);
        QVERIFY(m_folder->isValid());
    }
    void init() { test::failOnUnexpectedWarning(); }

    void aSheetIsAPdfWithItsTitle_data() { addLanguages(); }
    void aSheetIsAPdfWithItsTitle()
    {
        QFETCH(QString, language);
        const QString path = fileFor(u"one"_qs);
        QVERIFY(printToPdf(sheetOf(1, language), path));

        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("%PDF-1."));
        QVERIFY(bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.contains("/MediaBox [0 0 595"));
        QCOMPARE(pagesOf(path), 1);
        QVERIFY(bytes.contains(language == u"ur" ? "Nastaliq" : "Sans"));
    }

    void moreWordsTakeMorePages_data() { addLanguages(); }
    void moreWordsTakeMorePages()
    {
        QFETCH(QString, language);
        const QString path = fileFor(u"more"_qs);
        int before = 0;
        for (const int paragraphs : {1, 30, 90}) {
            QVERIFY(printToPdf(sheetOf(paragraphs, language), path));
            const int pages = pagesOf(path);
            QVERIFY2(pages > before, qPrintable(QString::number(pages)));
            before = pages;
        }
        QVERIFY(before < 60);
    }

    void theChosenFaceIsPrinted()
    {
        PrintSheet sheet = sheetOf(20, u"ur"_qs);
        const QString path = fileFor(u"face"_qs);
        QVERIFY(printToPdf(sheet, path));
        const int nastaliq = pagesOf(path);
        sheet.urduFace = UrduFace::Naskh;
        QVERIFY(printToPdf(sheet, path));

        QVERIFY(pagesOf(path) < nastaliq); // its lines are lower
        QFile file{path};
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("Naskh") && !bytes.contains("Nastaliq"));
    }

    void everyKindOfBlockIsPrinted_data() { addLanguages(); }
    void everyKindOfBlockIsPrinted()
    {
        QFETCH(QString, language);
        using Kind = text::Block::Kind;
        const QString path = fileFor(u"kinds"_qs);
        PrintSheet sheet = sheetOf(0, language);
        QVERIFY(printToPdf(sheet, path));
        qint64 size = sizeOf(path);
        for (const Kind kind : {Kind::Heading, Kind::Bullet, Kind::Numbered, Kind::Quote, Kind::Source, Kind::Paragraph}) {
            sheet.sections[0].blocks.append(block(kind, u"**FIA** `Allow` 1991 %1"_qs.arg(int(kind)), 2));
            QVERIFY(printToPdf(sheet, path));
            QVERIFY2(sizeOf(path) > size, qPrintable(QString::number(int(kind))));
            size = sizeOf(path);
        }
        sheet.sections[0].blocks.append(block(Kind::Specimen, u"left out"_qs));
        QVERIFY(printToPdf(sheet, path));
        QVERIFY(qAbs(sizeOf(path) - size) < 40);
    }

    void aMessageIsMarkedAsAnExample()
    {
        PrintSheet sheet = sheetOf(1);
        const QString path = fileFor(u"message"_qs);
        QVERIFY(printToPdf(sheet, path));
        const qint64 plain = sizeOf(path);
        sheet.sections[0].isSpecimen = true;
        QVERIFY(printToPdf(sheet, path));
        QVERIFY(sizeOf(path) > plain);
        QCOMPARE(pagesOf(path), 1);
    }

    void anEmptySheetIsOnePage()
    {
        const QString path = fileFor(u"empty"_qs);
        QVERIFY(printToPdf({}, path));
        QCOMPARE(pagesOf(path), 1);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        const QString path = m_folder->filePath(u"nowhere/sheet.pdf"_qs);
        const auto printed = printToPdf(sheetOf(1), path);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Unavailable);
        QCOMPARE(printed.error().place.file, path);
        QVERIFY(!printed.error().detail.isEmpty());
        QVERIFY(!QFile::exists(path));
    }

    void aFolderInTheFilesPlaceIsSaidAndLeftAlone()
    {
        const QString path = m_folder->filePath(u"folder.pdf"_qs);
        QVERIFY(QDir{}.mkpath(path));
        const auto printed = printToPdf(sheetOf(1), path);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Unavailable);
        QVERIFY(QFileInfo{path}.isDir());
    }

    void anOlderFileIsReplacedWhole()
    {
        const QString path = fileFor(u"again"_qs);
        QVERIFY(printToPdf(sheetOf(60), path));
        const qint64 large = sizeOf(path);
        QVERIFY(printToPdf(sheetOf(1), path));
        QVERIFY(sizeOf(path) < large);
        QCOMPARE(pagesOf(path), 1);
        QCOMPARE(QDir{m_folder->path()}.entryList({u"again*"_qs}, QDir::Files).size(), 1);
    }

    void aPrinterTakesTheSameSheet()
    {
        const QString path = fileFor(u"printer"_qs);
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(path);
        QVERIFY(printTo(sheetOf(30), printer));
        QVERIFY(pagesOf(path) > 1);
    }

    void aPrinterThatTakesNothingIsSaid()
    {
        QPrinter printer{QPrinter::HighResolution};
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder->filePath(u"nowhere/printer.pdf"_qs));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression{u"QPainter::begin\\(\\)|QPdfEngine|begin"_qs});
        const auto printed = printTo(sheetOf(1), printer);
        QVERIFY(!printed);
        QCOMPARE(printed.error().code, ErrorCode::Unavailable);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << u"en"_qs;
        QTest::newRow("Urdu") << u"ur"_qs;
    }
    [[nodiscard]] QString fileFor(const QString &name) const { return m_folder->filePath(name + u".pdf"_qs); }

    std::unique_ptr<test::Looks> m_looks;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace mehfooz::ui

QTEST_MAIN(mehfooz::ui::PrintingTest)
#include "printing_test.moc"
