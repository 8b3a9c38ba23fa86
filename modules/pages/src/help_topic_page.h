// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pages/page.h>

class QVBoxLayout;

namespace mehfooz {

/// What the packs say about one page ("help/<page>", F1), and the keys that work everywhere.
class HelpTopicPage final : public Page {
    Q_OBJECT

public:
    explicit HelpTopicPage(PageContext context, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void open(const Address &address) override;
    [[nodiscard]] std::optional<Address> up() const override;

protected:
    void retranslate() override;

private:
    void clear();
    void addHelp();
    void addKeys();

    QString m_about;
    QVBoxLayout *m_column = nullptr;
};

} // namespace mehfooz
