// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can be, to compare with: shows an empty window, says "painted 0" once it has been
// painted, and ends when its input does.
#include <QApplication>
#include <QMainWindow>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

namespace {

class EmptyWindow final : public QMainWindow {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, this, [this] { tell(); });
    }

private:
    void tell()
    {
        if (m_told)
            return;
        m_told = true;
        std::puts("painted 0");
        std::fflush(stdout);
    }

    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application{argc, argv};
    EmptyWindow window;
    window.resize(1280, 800);
    window.show();
    const QSocketNotifier input{0, QSocketNotifier::Read};
    QObject::connect(&input, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QApplication::exec();
}
