// SPDX-License-Identifier: GPL-3.0-or-later
// One text for many borrowers: by what, which words, whom it reaches as it will read, and who is left out and why. The
// file or the print job follows; see ui/print/message_output.h. Names: "message_channel", "message_subject",
// "message_text", "message_summary", "message_preview", "message_previous", "message_next", "messages_without".
#pragma once

#include "core/services/message_batch.h"
#include "core/services/settings.h"
#include "ui/dialogs/form_dialog.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QToolButton;

namespace qingshou {

class MessagesDialog : public FormDialog {
    Q_OBJECT

public:
    MessagesDialog(const PageContext& context, std::vector<BorrowerId> borrowers, QWidget* parent);

protected:
    void save() override;

private:
    QWidget* makePreview();
    ContactChannel channel() const;
    MessageRequest request() const;
    void channelChosen();
    /// In the background, a moment after the last key; what an older one answers is thrown away.
    void prepare();
    void showBatch(const MessageBatch& batch);
    void step(int by);

    std::vector<BorrowerId> borrowers_;
    Settings settings_;
    QTimer pause_;
    int asked_ = 0;
    bool ready_ = false; ///< batch_ is what would be sent
    MessageBatch batch_;
    int shown_ = 0;
    QComboBox* channel_;
    QLineEdit* subject_;
    FormField* subjectField_;
    QPlainTextEdit* text_;
    QLabel *summary_, *whom_, *preview_, *withoutTitle_;
    QToolButton *previous_, *next_;
    QListWidget* without_;
};

} // namespace qingshou
