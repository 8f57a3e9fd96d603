// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/borrower/split_view.h"

#include "ui/models/case_labels.h"
#include "ui/support/domain_labels.h"
#include "ui/support/fonts.h"
#include "ui/widgets/section.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace qingshou {
namespace {

/// In the order the money went; as the ledger booked it, in the order of the parts.
std::vector<DebtPart> partsInOrder(const QString& order)
{
    std::vector<DebtPart> parts;
    for (const QString& text : order.split(QLatin1Char(','))) {
        if (const auto part = fromCode<DebtPart>(QStringView(text)))
            parts.push_back(*part);
    }
    if (parts.size() != allValues<DebtPart>().size()) {
        const auto all = allValues<DebtPart>();
        parts.assign(all.begin(), all.end());
    }
    return parts;
}

} // namespace

SplitView::SplitView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("split"));
    sentence_ = mutedLabel({}, this);
    order_ = mutedLabel({}, this);
    table_ = new QWidget(this);
    grid_ = new QGridLayout(table_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(16);
    grid_->setVerticalSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(sentence_);
    column->addWidget(table_);
    column->addWidget(order_);
    setSentence({});
}

void SplitView::setSentence(const QString& sentence)
{
    sentence_->setText(sentence);
    sentence_->setVisible(!sentence.isEmpty());
    table_->hide();
    order_->hide();
}

void SplitView::setSplit(const RecoverySplit& split)
{
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto put = [this](int row, int column, const QString& text, bool strong, bool muted) {
        auto* label = new QLabel(text, table_);
        QFont font = column == 0 ? label->font() : numberFont();
        if (strong)
            font.setWeight(QFont::DemiBold);
        label->setFont(font);
        if (muted)
            label->setProperty("role", QStringLiteral("hint"));
        grid_->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(0, 0, tr("Split (yuan)"), false, true);
    put(0, 1, tr("Owed"), false, true);
    put(0, 2, tr("Paid now"), false, true);
    put(0, 3, tr("Left"), false, true);
    int row = 1;
    for (const DebtPart part : partsInOrder(split.order)) {
        const Money owed = split.owed.of(part);
        const Money paid = split.paid.of(part);
        put(row, 0, label(part), false, owed.isZero() && paid.isZero());
        put(row, 1, owed.toYuan(), false, owed.isZero());
        put(row, 2, paid.toYuan(), paid.isPositive(), paid.isZero());
        put(row, 3, max(owed - paid, Money()).toYuan(), false, false);
        ++row;
    }
    put(row, 0, tr("Beyond the debt"), false, split.surplus.isZero());
    put(row, 2, split.surplus.toYuan(), split.surplus.isPositive(), split.surplus.isZero());
    grid_->setColumnStretch(0, 1);
    sentence_->hide();
    table_->show();
    order_->setText(tr("Order: %1").arg(orderText(split.order)));
    order_->show();
}

} // namespace qingshou
