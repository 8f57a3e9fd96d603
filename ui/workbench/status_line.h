// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the bottom: totals of what is shown, totals of the selection, the background job with progress and
// cancel, entries that wait to be saved. A job shows after 200 ms, so that quick ones do not flicker.
#pragma once

#include "ui/support/background_jobs.h"

#include <QElapsedTimer>
#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace qingshou {

class StatusLine : public QFrame {
    Q_OBJECT

public:
    explicit StatusLine(BackgroundJobs& jobs, QWidget* parent = nullptr);
    void setTotals(const QString& text);
    void setSelection(const QString& text);
    /// A sentence for a few seconds: "Saved."
    void flash(const QString& text);

private:
    void showJob();

    BackgroundJobs& jobs_;
    QLabel* totals_;
    QLabel* selection_;
    QLabel* job_;
    QProgressBar* progress_;
    QToolButton* cancel_;
    QTimer flash_;
    int shownJob_ = 0;
    QElapsedTimer since_;
    QString totalsText_;
};

} // namespace qingshou
