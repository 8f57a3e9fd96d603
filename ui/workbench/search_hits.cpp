// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/search_hits.h"

#include "ui/models/case_labels.h"
#include "ui/models/search_labels.h"
#include "ui/support/fonts.h"
#include "ui/support/palette.h"

#include <QCoreApplication>
#include <QPainter>

namespace qingshou {
namespace {

constexpr int padding = 12, gap = 8;

/// Masked number, branch, owner.
QString secondLine(const SearchHit& hit)
{
    QStringList parts{hit.maskedIdentity, hit.borrower.branchName, hit.borrower.owner};
    parts.removeAll({});
    return parts.join(QStringLiteral("  ·  "));
}

QString balanceText(const SearchHit& hit)
{
    return QCoreApplication::translate("Search", "%1 yuan").arg(hit.borrower.balance.toYuan());
}

} // namespace

void SearchHitModel::setHits(std::vector<SearchHit> hits)
{
    beginResetModel();
    hits_ = std::move(hits);
    endResetModel();
}

const SearchHit* SearchHitModel::hitAt(const QModelIndex& index) const
{
    return index.isValid() && index.row() < rowCount() ? &hits_[static_cast<size_t>(index.row())] : nullptr;
}

int SearchHitModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(hits_.size());
}

QVariant SearchHitModel::data(const QModelIndex& index, int role) const
{
    const SearchHit* hit = hitAt(index);
    if (!hit || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QStringList parts{hit->borrower.name, whyText(*hit), secondLine(*hit), balanceText(*hit)};
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
}

void SearchHitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const SearchHitModel*>(index.model());
    const SearchHit* hit = model ? model->hitAt(index) : nullptr;
    if (!hit)
        return;
    const Palette& p = colours();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, p.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, p.background);
    painter->setPen(p.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inner = option.rect.adjusted(padding, 4, -padding, -5);
    const QRect above(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect below(inner.left(), above.bottom() + 1, inner.width(), inner.height() - above.height());
    const auto write = [&](const QRect& rect, int alignment, const QFont& font, const QColor& colour,
                           const QString& text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(rect, alignment | Qt::AlignVCenter | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
    };
    // Figures are never elided: what stands left of them gives way.
    const QFont number = numberFont();
    const QString balance = balanceText(*hit);
    const int balanceWidth = QFontMetrics(number).horizontalAdvance(balance) + 2;
    QRect right = below;
    right.setLeft(below.right() - balanceWidth);
    write(right, Qt::AlignRight, number, p.text, balance);
    write(below.adjusted(0, 0, -balanceWidth - gap, 0), Qt::AlignLeft, option.font, p.muted, secondLine(*hit));

    const QString why = whyText(*hit);
    const int whyWidth = qMin(option.fontMetrics.horizontalAdvance(why) + 2, above.width() / 2);
    write(above.adjusted(above.width() - whyWidth, 0, 0, 0), Qt::AlignRight, option.font, p.muted, why);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    const QString riskClass = label(hit->borrower.riskClass);
    const int chip = chipWidth(option.fontMetrics, riskClass);
    const int room = above.width() - whyWidth - chip - 2 * gap;
    const int nameWidth = qMin(QFontMetrics(bold).horizontalAdvance(hit->borrower.name) + 2, room);
    write(QRect(above.left(), above.top(), nameWidth, above.height()), Qt::AlignLeft, bold, p.text, hit->borrower.name);
    painter->setFont(option.font);
    paintChip(*painter, QRect(above.left() + nameWidth + gap, above.top(), chip, above.height()), riskClass,
              chipStyle(hit->borrower.riskClass));
}

QSize SearchHitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {320, 2 * option.fontMetrics.height() + 16};
}

} // namespace qingshou
