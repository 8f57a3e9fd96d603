// SPDX-License-Identifier: GPL-3.0-or-later
// What a ledger would do to the book, or did: counts, sums, warnings, and the cells that could not be read.
#pragma once

#include "core/services/import_types.h"
#include "ui/widgets/list_table_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace qingshou {

class DataTable;
class StatTile;
class UserSettings;

class FindingsView : public QWidget {
    Q_OBJECT

public:
    FindingsView(const QString& id, UserSettings& settings, bool mayExport, QWidget* parent = nullptr);

    void showDryRun(const DryRun& found, QDate today);
    void showReport(const ImportReport& report);
    bool acceptsDifference() const;
    /// Nothing stands in the way, as far as the user can decide.
    bool canImport() const;
    DataTable& table() { return *table_; }
    const std::vector<RefusedCell>& refused() const { return model_->rows(); }

Q_SIGNALS:
    void acceptanceChanged();

private:
    void showFindings(const ImportFindings& findings);
    QStringList remarks(const ImportFindings& findings) const;

    StatTile *new_, *changed_, *unchanged_, *absent_, *refused_;
    QLabel* summary_;
    QLabel* blockers_;
    QCheckBox* accept_;
    ListTableModel<RefusedCell>* model_;
    DataTable* table_;
    std::vector<Error> found_;
};

} // namespace qingshou
