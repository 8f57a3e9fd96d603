// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/plan_variant.h"

#include "ui/support/domain_labels.h"
#include "ui/support/error_text.h"
#include "ui/support/fonts.h"
#include "ui/support/labels.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/money_edit.h"
#include "ui/workbench/page_context.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int longestMonths = 600;

bool hasSchedule(RepaymentMethod method)
{
    return method <= RepaymentMethod::Bullet;
}
bool countsDays(RepaymentMethod method)
{
    return method == RepaymentMethod::InterestOnly || method == RepaymentMethod::Bullet;
}

} // namespace

PlanVariant::PlanVariant(const PageContext& context, const QString& name, const QString& title, QWidget* parent)
    : QFrame(parent), errors_(this)
{
    setObjectName(QStringLiteral("plan_variant_%1").arg(name));
    setProperty("look", QStringLiteral("section"));
    makeFields(context, name);
    arrange(title);

    connect(method_, &QComboBox::currentIndexChanged, this, &PlanVariant::recount);
    connect(period_, &QComboBox::currentIndexChanged, this, &PlanVariant::recount);
    connect(dayCount_, &QComboBox::currentIndexChanged, this, &PlanVariant::recount);
    connect(principal_, &MoneyEdit::moneyChanged, this, &PlanVariant::recount);
    connect(months_, &QSpinBox::valueChanged, this, &PlanVariant::recount);
    connect(rate_, &QLineEdit::textChanged, this, &PlanVariant::recount);
    connect(start_, &DateEdit::dateChanged, this, &PlanVariant::recount);
}

void PlanVariant::makeFields(const PageContext& context, const QString& name)
{
    const auto id = [&](const char* field) { return QStringLiteral("%1_%2").arg(name, QLatin1String(field)); };
    method_ = enumCombo<RepaymentMethod>(
        id("method"), [](RepaymentMethod method) { return label(method); }, this, hasSchedule);
    principal_ = new MoneyEdit(this);
    principal_->setObjectName(id("principal"));
    months_ = new QSpinBox(this);
    months_->setObjectName(id("months"));
    months_->setRange(1, longestMonths);
    period_ = new QComboBox(this);
    period_->setObjectName(id("period"));
    period_->addItem(tr("every month"), 1);
    period_->addItem(tr("every quarter"), 3);
    period_->addItem(tr("every half-year"), 6);
    period_->addItem(tr("every year"), 12);
    rate_ = new QLineEdit(this);
    rate_->setObjectName(id("rate"));
    rate_->setFont(numberFont());
    rate_->setMaxLength(12);
    start_ = new DateEdit(context.today(), this);
    start_->setObjectName(id("start"));
    dayCount_ = enumCombo<DayCount>(
        id("day_count"), [](DayCount count) { return label(count); }, this,
        [](DayCount count) { return count != DayCount::Thirty360; });
    table_ = new DataTable(QStringLiteral("plan_schedule"), context.userSettings, this);
    table_->setObjectName(id("schedule"));
    const bool mayCopy = context.may(Permission::Export);
    table_->setCopyAllowed(mayCopy, mayCopy ? QString() : whoMay(Permission::Export));
    table_->setEmptyText(tr("Fill in the terms to see the schedule."));
    model_ = makeScheduleModel(table_);
    table_->setTableModel(model_);
    totals_ = new QLabel(this);
    totals_->setObjectName(id("totals"));
    totals_->setFont(numberFont());
    totals_->setWordWrap(true);
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void PlanVariant::arrange(const QString& title)
{
    auto* heading = new QLabel(title, this);
    heading->setFont(scaledFont(1.0, QFont::DemiBold));
    const auto add = [this](const QString& key, const QString& words, QWidget* editor) {
        return errors_.add(key, new FormField(words, editor, this));
    };
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(heading);
    const auto addRow = [column](const QList<QWidget*>& widgets) {
        auto* row = new QHBoxLayout;
        row->setSpacing(8);
        for (QWidget* widget : widgets)
            row->addWidget(widget, 1, Qt::AlignTop);
        column->addLayout(row);
    };
    addRow({add(QStringLiteral("method"), tr("Method"), method_),
            add(QStringLiteral("principal"), tr("Principal (yuan)"), principal_),
            add(QStringLiteral("rate"), tr("Rate (% a year)"), rate_)});
    addRow({add(QStringLiteral("start"), tr("From"), start_), add(QStringLiteral("months"), tr("Months"), months_),
            add(QStringLiteral("months per period"), tr("Paid"), period_),
            add(QStringLiteral("day_count"), tr("Days of a year"), dayCount_)});
    column->addWidget(table_, 1);
    column->addWidget(totals_);
}

void PlanVariant::setTerms(const ScheduleTerms& given)
{
    quiet_ = true;
    chooseIn(*method_, given.method);
    principal_->setMoney(given.principal.isPositive() ? std::optional(given.principal) : std::nullopt);
    months_->setValue(given.months > 0 ? given.months : 12);
    period_->setCurrentIndex(std::max(0, period_->findData(given.monthsPerPeriod)));
    rate_->setText(given.annualRate.toPercent());
    start_->setDate(given.start);
    chooseIn(*dayCount_, given.dayCount);
    quiet_ = false;
    recount();
}

ScheduleTerms PlanVariant::terms() const
{
    ScheduleTerms given;
    given.method = chosenIn<RepaymentMethod>(*method_);
    given.principal = principal_->money().value_or(Money());
    given.annualRate = parseRate(rate_->text()).value_or(Rate());
    given.months = months_->value();
    given.start = start_->date();
    given.dayCount = chosenIn<DayCount>(*dayCount_);
    given.monthsPerPeriod = given.method == RepaymentMethod::Bullet ? 1 : period_->currentData().toInt();
    return given;
}

void PlanVariant::recount()
{
    if (quiet_)
        return;
    const ScheduleTerms given = terms();
    dayCount_->setEnabled(countsDays(given.method));
    dayCount_->setToolTip(countsDays(given.method) ? QString() : tr("Counted by months of 30 days"));
    period_->setEnabled(given.method != RepaymentMethod::Bullet);
    schedule_.reset();
    errors_.clear();
    // Sentences beside the fields without moving the cursor: one is typing.
    const auto say = [this](QWidget* editor, const QString& sentence) {
        if (auto* field = qobject_cast<FormField*>(editor->parentWidget()))
            field->setError(sentence);
    };
    bool readable = true;
    const auto check = [&](QWidget* editor, const QString& sentence) {
        say(editor, sentence);
        readable = readable && sentence.isEmpty();
    };
    check(principal_, principal_->problem());
    check(start_, start_->problem());
    check(rate_, parseRate(rate_->text()) ? QString() : tr("A rate such as 8.40"));
    check(period_, given.months % given.monthsPerPeriod == 0 ? QString() : tr("Does not divide the months"));
    if (readable && given.principal.isPositive() && given.start.isValid()) {
        Result<Schedule> made = makeSchedule(given);
        if (made)
            schedule_ = std::move(made).value();
        else
            say(method_, errorSentence(made.error()));
    }
    showSchedule();
    Q_EMIT changed();
}

void PlanVariant::showSchedule()
{
    model_->setRows(schedule_ ? scheduleLines(schedule_->rows) : std::vector<ScheduleLine>());
    totals_->setText(schedule_ ? tr("In all %1 yuan: principal %2, interest %3")
                                     .arg(schedule_->totalPayment.toYuan(), schedule_->totalPrincipal.toYuan(),
                                          schedule_->totalInterest.toYuan())
                               : QString());
}

} // namespace qingshou
