// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/spinner_text.h>

#include <QEvent>

#include <chrono>

namespace mehfooz::ui {

namespace {

constexpr std::chrono::milliseconds kPatience{400};

} // namespace

SpinnerText::SpinnerText(const Appearance &appearance, QWidget *parent)
    : BodyLabel{appearance, TextRole::Body, parent}
{
    setTone(Tone::Secondary);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kPatience);
    connect(&m_delay, &QTimer::timeout, this, &QWidget::show);
    hide();
    retranslate();
}

void SpinnerText::setWords(const QString &words)
{
    m_words = words;
    retranslate();
}

void SpinnerText::start()
{
    m_waiting = true;
    m_delay.start();
}

void SpinnerText::stop()
{
    m_waiting = false;
    m_delay.stop();
    hide();
}

void SpinnerText::changeEvent(QEvent *event)
{
    BodyLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SpinnerText::retranslate()
{
    //: Shown where something takes longer than a moment.
    setText(m_words.isEmpty() ? tr("Loading…") : m_words);
}

} // namespace mehfooz::ui
