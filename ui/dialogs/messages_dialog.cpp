// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messages_dialog.h"

#include "core/base/clock.h"
#include "core/domain/message_text.h"
#include "ui/print/message_output.h"
#include "ui/support/domain_labels.h"
#include "ui/support/error_text.h"
#include "ui/support/message_labels.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"
#include "ui/widgets/small_button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace qingshou {
namespace {

constexpr int pauseMs = 300, textHeight = 112, previewHeight = 132;

QString templateKey(ContactChannel channel)
{
    return channel == ContactChannel::Sms     ? QStringLiteral("message_sms")
           : channel == ContactChannel::Email ? QStringLiteral("message_email")
                                              : QStringLiteral("message_letter");
}

QLabel* namedLabel(const QString& name, QWidget* parent)
{
    QLabel* made = textLabel({}, parent);
    made->setObjectName(name);
    return made;
}

} // namespace

MessagesDialog::MessagesDialog(const PageContext& pageContext, std::vector<BorrowerId> borrowers, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("messages_dialog"), tr("Messages to many"), tr("Write…"), parent),
      borrowers_(std::move(borrowers)), settings_(Settings::load(pageContext.reader()))
{
    channel_ = enumCombo<ContactChannel>(
        QStringLiteral("message_channel"), [](ContactChannel value) { return label(value); }, this,
        [](ContactChannel value) {
            return value == ContactChannel::Sms || value == ContactChannel::Email || value == ContactChannel::Letter;
        });
    subject_ = new QLineEdit(settings_.text(QStringLiteral("message_subject")), this);
    subject_->setObjectName(QStringLiteral("message_subject"));
    subject_->setMaxLength(100);
    subjectField_ = field(QStringLiteral("subject"), tr("Subject"), subject_);
    addRow({field(QStringLiteral("channel"), tr("By what"), channel_), subjectField_}, {1, 3});
    text_ = new QPlainTextEdit(this);
    text_->setObjectName(QStringLiteral("message_text"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(textHeight);
    FormField* text = field(QStringLiteral("text"), tr("Text"), text_);
    QStringList fields;
    for (const QString& name : messageFields())
        fields << QLatin1Char('{') + name + QLatin1Char('}');
    text->setHint(tr("Fields: %1. What it starts with is a parameter (Settings, Messages to many).")
                      .arg(fields.join(QLatin1Char(' '))));
    addWidget(text);
    summary_ = namedLabel(QStringLiteral("message_summary"), this);
    addWidget(summary_);
    addWidget(makePreview());
    withoutTitle_ = mutedLabel(tr("Left out:"), this);
    without_ = new QListWidget(this);
    without_->setObjectName(QStringLiteral("messages_without"));
    without_->setAccessibleName(tr("Who is left out, and why"));
    without_->setWordWrap(true);
    without_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addWidget(withoutTitle_);
    addWidget(without_, 1);
    startWith({720, 640});

    pause_.setSingleShot(true);
    pause_.setInterval(pauseMs);
    connect(&pause_, &QTimer::timeout, this, &MessagesDialog::prepare);
    connect(channel_, &QComboBox::currentIndexChanged, this, &MessagesDialog::channelChosen);
    const auto again = [this] {
        ready_ = false;
        mainButton()->setEnabled(false);
        pause_.start();
    };
    connect(text_, &QPlainTextEdit::textChanged, this, again);
    connect(subject_, &QLineEdit::textChanged, this, again);
    channelChosen();
    text_->setFocus();
}

QWidget* MessagesDialog::makePreview()
{
    auto* box = new QFrame(this);
    box->setProperty("look", QStringLiteral("card"));
    previous_ = smallButton(QStringLiteral("message_previous"), tr("Previous"), box);
    next_ = smallButton(QStringLiteral("message_next"), tr("Next"), box);
    whom_ = namedLabel(QStringLiteral("message_whom"), box);
    preview_ = namedLabel(QStringLiteral("message_preview"), box);
    preview_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    preview_->setMinimumHeight(previewHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(whom_, 1);
    head->addWidget(previous_);
    head->addWidget(next_);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(preview_);
    connect(previous_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next_, &QToolButton::clicked, this, [this] { step(1); });
    return box;
}

ContactChannel MessagesDialog::channel() const
{
    return chosenIn<ContactChannel>(*channel_);
}

MessageRequest MessagesDialog::request() const
{
    return {channel(), borrowers_, channel() == ContactChannel::Sms ? QString() : subject_->text().trimmed(),
            text_->toPlainText().trimmed()};
}

void MessagesDialog::channelChosen()
{
    subjectField_->setVisible(channel() != ContactChannel::Sms);
    mainButton()->setText(channel() == ContactChannel::Sms     ? tr("Write the list…")
                          : channel() == ContactChannel::Email ? tr("Write the e-mails…")
                                                               : tr("Print the letters…"));
    text_->setPlainText(settings_.text(templateKey(channel())));
    pause_.stop();
    prepare();
}

void MessagesDialog::prepare()
{
    ready_ = false;
    mainButton()->setEnabled(false);
    summary_->setText(tr("Looking who may be written to…"));
    const QDateTime now = context().workspace.clock().now();
    context().jobs.read(
        tr("Messages to many"), this,
        [session = context().session, request = request(), now](Database& reader, JobControl& control) {
            return prepareMessages(reader, *session, request, now, [&](int done) {
                control.report(done, static_cast<qint64>(request.borrowers.size()));
                return !control.cancelled();
            });
        },
        [this, asked = ++asked_](const Result<MessageBatch>& batch) {
            if (asked != asked_ || pause_.isActive())
                return;
            errors().clear();
            if (batch)
                return showBatch(*batch);
            showBatch({});
            summary_->setText(errorSentence(batch.error()));
            errors().show(batch.error());
        });
}

void MessagesDialog::showBatch(const MessageBatch& batch)
{
    batch_ = batch;
    ready_ = !batch.messages.empty();
    mainButton()->setEnabled(ready_);
    //: %1: a count of messages in words, %2: a count of people
    summary_->setText(
        tr("%1; %2").arg(tr("%Ln message(s) will be written", nullptr, static_cast<int>(batch.messages.size())),
                         tr("%Ln borrower(s) are left out", nullptr, static_cast<int>(batch.without.size()))));
    without_->clear();
    for (const NoMessage& left : batch.without)
        without_->addItem(noMessageText(left));
    without_->setVisible(!batch.without.empty());
    withoutTitle_->setVisible(!batch.without.empty());
    shown_ = std::clamp(shown_, 0, std::max(0, static_cast<int>(batch.messages.size()) - 1));
    step(0);
}

void MessagesDialog::step(int by)
{
    const int all = static_cast<int>(batch_.messages.size());
    shown_ = std::clamp(shown_ + by, 0, std::max(0, all - 1));
    previous_->setEnabled(shown_ > 0);
    next_->setEnabled(shown_ + 1 < all);
    if (all == 0) {
        whom_->clear();
        preview_->clear();
        return;
    }
    const Message& message = batch_.messages[static_cast<size_t>(shown_)];
    //: %1 of %2, name, address
    whom_->setText(tr("%1 of %2: %3, %4").arg(shown_ + 1).arg(all).arg(message.name, message.address));
    preview_->setText(message.text);
}

void MessagesDialog::save()
{
    if (!ready_)
        return;
    MessageRequest sent = request();
    sent.borrowers.clear();
    for (const Message& message : batch_.messages)
        sent.borrowers.push_back(message.borrower);
    QWidget* page = parentWidget();
    const PageContext& pageContext = context();
    accept();
    sendMessages(page, pageContext, sent, batch_);
}

} // namespace qingshou
