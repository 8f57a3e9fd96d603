// SPDX-License-Identifier: GPL-3.0-or-later
// From how many to how many days past due: the bands of the risk classes at one click, or numbers of one's own.
#pragma once

#include <QWidget>

#include <optional>

class QSpinBox;

namespace qingshou {

class DaysRange : public QWidget {
    Q_OBJECT

public:
    explicit DaysRange(QWidget* parent = nullptr);
    void setRange(std::optional<int> least, std::optional<int> most);

Q_SIGNALS:
    void chosen(std::optional<int> least, std::optional<int> most);

private:
    QSpinBox* least_;
    QSpinBox* most_;
};

} // namespace qingshou
