// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/order_dialog.h"

#include "core/storage/loan_query.h"
#include "ui/support/domain_labels.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace qingshou {
namespace {
constexpr int cooperatives = -1;
}

OrderDialog::OrderDialog(const PageContext& pageContext, const BorrowerView& view, LoanId loan, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("order_dialog"), tr("In what order money pays"), tr("Save"), parent),
      loan_(loan)
{
    addWidget(mutedLabel(tr("Another order than the law's (Civil Code 561) binds the borrower only if the contract or "
                            "an agreement says so."),
                         this));
    choice_ = new QComboBox(this);
    choice_->setObjectName(QStringLiteral("order_choice"));
    choice_->addItem(tr("As the cooperative has set"), cooperatives);
    for (const AllocationOrder order : allValues<AllocationOrder>())
        choice_->addItem(label(order), static_cast<int>(order));
    addWidget(field(QStringLiteral("allocation order"), tr("Order"), choice_));
    parts_ = new QListWidget(this);
    parts_->setObjectName(QStringLiteral("order_parts"));
    parts_->setDragDropMode(QAbstractItemView::InternalMove);
    parts_->setFixedHeight(164);
    partsField_ = field(QStringLiteral("parts"), tr("First to last; drag, or use the buttons"), parts_);
    addWidget(partsField_);
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    for (const int step : {-1, 1}) {
        auto* button = new QPushButton(step < 0 ? tr("Up") : tr("Down"), buttons);
        button->setObjectName(step < 0 ? QStringLiteral("order_up") : QStringLiteral("order_down"));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, step] { move(step); });
        row->addWidget(button);
    }
    row->addStretch(1);
    addWidget(buttons);
    reason_ = new QLineEdit(this);
    reason_->setObjectName(QStringLiteral("order_reason"));
    reason_->setMaxLength(300);
    addWidget(field(QStringLiteral("reason"), tr("Reason, such as the clause of the contract"), reason_));
    const auto follow = [this, buttons] {
        const bool custom = choice_->currentData().toInt() == static_cast<int>(AllocationOrder::Custom);
        partsField_->setVisible(custom);
        buttons->setVisible(custom);
    };
    connect(choice_, &QComboBox::currentIndexChanged, this, follow);
    if (const LoanCard* card = view.loan(loan))
        fill(*card);
    follow();
    startWith({460, 300});
}

void OrderDialog::fill(const LoanCard& card)
{
    const std::optional<AllocationRule> own = parseAllocationRule(card.loan.allocationOrder);
    choice_->setCurrentIndex(std::max(0, choice_->findData(own ? static_cast<int>(own->order) : cooperatives)));
    const PartOrder order = own && own->custom ? *own->custom
                                               : PartOrder{DebtPart::Costs, DebtPart::Interest, DebtPart::Penalty,
                                                           DebtPart::Compound, DebtPart::Principal};
    for (const DebtPart part : order) {
        auto* item = new QListWidgetItem(label(part), parts_);
        item->setData(Qt::UserRole, static_cast<int>(part));
    }
    parts_->setCurrentRow(0);
}

void OrderDialog::move(int step)
{
    const int row = parts_->currentRow();
    const int target = row + step;
    if (row < 0 || target < 0 || target >= parts_->count())
        return;
    parts_->insertItem(target, parts_->takeItem(row));
    parts_->setCurrentRow(target);
}

void OrderDialog::save()
{
    errors().clear();
    std::optional<AllocationRule> rule;
    if (const int chosen = choice_->currentData().toInt(); chosen != cooperatives) {
        rule = AllocationRule{};
        rule->order = static_cast<AllocationOrder>(chosen);
        if (rule->order == AllocationOrder::Custom) {
            PartOrder order{};
            for (size_t i = 0; i < order.size(); ++i)
                order[i] = static_cast<DebtPart>(parts_->item(static_cast<int>(i))->data(Qt::UserRole).toInt());
            rule->custom = order;
        }
    }
    write([loan = loan_, rule, reason = reason_->text().trimmed()](Services& services) {
        return services.cases.setAllocationOrder(loan, rule, reason);
    });
}

} // namespace qingshou
