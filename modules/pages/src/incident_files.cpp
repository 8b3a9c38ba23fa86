// SPDX-License-Identifier: GPL-3.0-or-later
// What IncidentPage hands to the clipboard, to a text file and to a PDF.
#include "incident_page.h"

#include "local_files.h"

#include <pages/plan_printing.h>
#include <presentation/error_words.h>
#include <presentation/incident_view_model.h>
#include <presentation/language_state.h>
#include <presentation/workspace.h>
#include <text/isolates.h>
#include <ui/appearance.h>
#include <ui/printing.h>

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

namespace mehfooz {

namespace {

const QString kSaveComplaint = QStringLiteral("saveComplaint");

QList<text::Block> paragraphs(const QString &text)
{
    QList<text::Block> blocks;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            blocks.append({text::Block::Kind::Paragraph, 0, {{text::Inline::Kind::Plain, line, {}, {}}}});
    }
    return blocks;
}

} // namespace

void IncidentPage::copy(const QString &text, const QString &done)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT toast(done, {}, {});
}

void IncidentPage::chooseFile(const Wanted &wanted, const std::function<void(const QString &)> &use)
{
    const QString suffix = wanted.fileName.section(u'.', -1);
    auto *dialog = new QFileDialog{window(), wanted.title, {}, QStringLiteral("*.") + suffix};
    dialog->setObjectName(wanted.objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(wanted.fileName);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void IncidentPage::saveText()
{
    chooseFile({tr("Save the complaint"), kSaveComplaint, QStringLiteral("complaint.txt")}, [this](const QString &path) { writeText(path); });
}

void IncidentPage::savePdf()
{
    chooseFile({tr("Save the complaint"), kSaveComplaint, QStringLiteral("complaint.pdf")}, [this](const QString &path) { writePdf(path); });
}

void IncidentPage::writeText(const QString &path)
{
    // With a mark at its beginning old editors of Windows read the Urdu as what it is.
    const QByteArray bytes = QString{u'\uFEFF' + m_model->complaintToSend() + u'\n'}.toUtf8();
    workspace()
        .onProfiles([path, bytes](ProfileRepository &) { return localFiles().write(path, bytes); })
        .then(this, [this](const Expected<void> &written) {
            sayOutcome(written ? QString{} : errorWords(written.error(), ErrorContext::WritingFile, language()), textSaved());
        });
}

void IncidentPage::writePdf(const QString &path)
{
    ui::PrintSheet sheet;
    sheet.language = m_model->complaintLanguage();
    sheet.urduFace = appearance().look().urduFace;
    sheet.sections = {{QString{}, paragraphs(m_model->complaint()), false, sheet.language}};
    const auto written = ui::printToPdf(sheet, path);
    sayOutcome(written ? QString{} : errorWords(written.error(), ErrorContext::WritingFile, language()), textSaved());
}

bool IncidentPage::print()
{
    if (!m_model->isKnown())
        return false;
    chooseFile({tr("Print the plan to a file"), QStringLiteral("printPlan"), m_model->id() + QStringLiteral(".pdf")},
               [this](const QString &path) { printTo(path); });
    return true;
}

void IncidentPage::printTo(const QString &path)
{
    const auto printed = printPlan(context(), m_model->id(), path);
    //: A short message: %1 is the path of the file that was written.
    const QString done = tr("Written to %1").arg(text::isolatedLtr(path));
    sayOutcome(printed ? QString{} : errorWords(printed.error(), ErrorContext::Printing, language()), done);
}

QString IncidentPage::textSaved()
{
    return tr("The text is saved. You send it.");
}

void IncidentPage::sayOutcome(const QString &failure, const QString &done)
{
    m_failure = failure;
    refreshBanners();
    if (failure.isEmpty())
        Q_EMIT toast(done, {}, {});
    else
        Q_EMIT announce(failure);
}

} // namespace mehfooz
