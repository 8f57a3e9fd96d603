// SPDX-License-Identifier: GPL-3.0-or-later
// One variant of a repayment plan: its terms, and at every key the schedule and totals that follow from them.
#pragma once

#include "core/domain/schedule.h"
#include "ui/models/schedule_model.h"
#include "ui/widgets/form_errors.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace qingshou {

class DataTable;
class DateEdit;
class MoneyEdit;
struct PageContext;

class PlanVariant : public QFrame {
    Q_OBJECT

public:
    /// name: "a" or "b", before the objectNames; title: what it is called on the screen.
    PlanVariant(const PageContext& context, const QString& name, const QString& title, QWidget* parent = nullptr);

    void setTerms(const ScheduleTerms& terms);
    /// What was typed, as far as it can be read.
    ScheduleTerms terms() const;
    /// Nothing while a field is missing or wrong; then that is said beside the field.
    const std::optional<Schedule>& schedule() const { return schedule_; }
    FormErrors& errors() { return errors_; }

Q_SIGNALS:
    void changed();

private:
    void makeFields(const PageContext& context, const QString& name);
    void arrange(const QString& title);
    void recount();
    void showSchedule();

    FormErrors errors_;
    QComboBox* method_;
    MoneyEdit* principal_;
    QSpinBox* months_;
    QComboBox* period_;
    QLineEdit* rate_;
    DateEdit* start_;
    QComboBox* dayCount_;
    DataTable* table_;
    ScheduleModel* model_;
    QLabel* totals_;
    std::optional<Schedule> schedule_;
    bool quiet_ = false;
};

} // namespace qingshou
