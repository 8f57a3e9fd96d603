// SPDX-License-Identifier: GPL-3.0-or-later
// What the conduct rules say against a contact: what is blocked, then what is warned of, a sentence each. Hidden while
// there is nothing to say.
#pragma once

#include "core/domain/conduct_terms.h"

#include <QWidget>

class QLabel;

namespace qingshou {

class ConductFindings : public QWidget {
    Q_OBJECT

public:
    /// Names of its labels: "conduct_blocked", "conduct_warned".
    explicit ConductFindings(QWidget* parent = nullptr);
    void set(const std::vector<ConductFinding>& findings);

private:
    QLabel* blocked_;
    QLabel* warned_;
};

} // namespace qingshou
