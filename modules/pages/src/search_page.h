// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QLineEdit;
class QVBoxLayout;

namespace mehfooz {

class SearchModel;
struct Error;
namespace ui {
class Banner;
class BodyLabel;
}

/// Finds lessons, checks, plans, terms and reference pages in both languages ("search/<words>").
class SearchPage final : public Page {
    Q_OBJECT

public:
    explicit SearchPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void showHits();
    void showError(const Error &error);
    void follow(const QString &address);

    SearchModel *m_model = nullptr;
    ui::BodyLabel *m_label = nullptr;
    QLineEdit *m_field = nullptr;
    ui::Banner *m_banner = nullptr;
    ui::BodyLabel *m_state = nullptr;
    QWidget *m_hits = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mehfooz
