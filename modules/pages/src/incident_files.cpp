// SPDX-License-Identifier: GPL-3.0-or-later
// What IncidentPage hands to the clipboard, to a text file and to a PDF.
#include "incident_page.h"

#include "local_files.h"

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

void IncidentPage::chooseFile(const QString &suffix, const std::function<void(const QString &)> &use)
{
    auto *dialog = new QFileDialog{window(), tr("Save the complaint"), {}, QStringLiteral("*.") + suffix};
    dialog->setObjectName(QStringLiteral("saveComplaint"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(QStringLiteral("complaint.") + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, use);
    dialog->open();
}

void IncidentPage::saveText()
{
    chooseFile(QStringLiteral("txt"), [this](const QString &path) { writeText(path); });
}

void IncidentPage::savePdf()
{
    chooseFile(QStringLiteral("pdf"), [this](const QString &path) { writePdf(path); });
}

void IncidentPage::writeText(const QString &path)
{
    // With a mark at its beginning old editors of Windows read the Urdu as what it is.
    const QByteArray bytes = QString{u'\uFEFF' + m_model->complaintToSend() + u'\n'}.toUtf8();
    workspace()
        .onProfiles([path, bytes](ProfileRepository &) { return localFiles().write(path, bytes); })
        .then(this, [this](const Expected<void> &written) {
            if (written)
                sayFailure({});
            else
                sayFailure(errorWords(written.error(), ErrorContext::WritingFile, language()));
        });
}

void IncidentPage::writePdf(const QString &path)
{
    ui::PrintSheet sheet;
    sheet.language = m_model->complaintLanguage();
    sheet.urduFace = appearance().look().urduFace;
    sheet.sections = {{QString{}, paragraphs(m_model->complaint()), false, sheet.language}};
    const auto written = ui::printToPdf(sheet, path);
    sayFailure(written ? QString{} : errorWords(written.error(), ErrorContext::WritingFile, language()));
}

void IncidentPage::sayFailure(const QString &words)
{
    m_failure = words;
    refreshBanners();
    if (words.isEmpty())
        Q_EMIT toast(tr("The text is saved. You send it."), {}, {});
    else
        Q_EMIT announce(words);
}

} // namespace mehfooz
