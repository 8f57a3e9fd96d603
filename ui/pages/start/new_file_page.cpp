// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start/new_file_page.h"

#include "core/services/setting_definitions.h"
#include "ui/pages/start/branch_outline.h"
#include "ui/pages/start/gate_card.h"
#include "ui/support/error_text.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int greatestNumber = 8'388'607; // see storage/workstation_repository.h

int leastPasswordLength()
{
    return QString::fromLatin1(settingDefinition(QStringLiteral("password_min_length"))->defaultValue).toInt();
}

} // namespace

NewFilePage::NewFilePage(QWidget* parent)
    : QWidget(parent), card_(new GateCard(tr("New workstation file"), 800, this)), cooperative_(new QLineEdit),
      number_(new QSpinBox), branches_(new QPlainTextEdit), login_(new QLineEdit), name_(new QLineEdit),
      password_(new NewPassword(leastPasswordLength())), create_(new QPushButton(tr("Create file…"), this))
{
    setObjectName(QStringLiteral("new_file_page"));
    card_->setSubtitle(
        tr("The file holds everything of this workstation. Personal data in it are sealed from the start."));
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right})
        column->setSpacing(12);
    cooperativeField_ = addField(left, tr("Name of the cooperative"), cooperative_, QStringLiteral("new_cooperative"));
    number_->setRange(1, greatestNumber);
    FormField* number = addField(left, tr("Workstation number"), number_, QStringLiteral("new_number"));
    number->setHint(tr("Different on each computer of the cooperative, so that files can be put together later."));
    branches_->setTabChangesFocus(true);
    branches_->setMinimumHeight(180);
    branchesField_ = addField(left, tr("Branches, one a line"), branches_, QStringLiteral("new_branches"));
    branchesField_->setHint(
        tr("Indent with two spaces what belongs to the branch above. Branches that only a ledger names "
           "are added when it is imported."));
    login_->setText(QStringLiteral("admin"));
    loginField_ = addField(right, tr("First administrator: user name"), login_, QStringLiteral("new_login"));
    FormField* name = addField(right, tr("First administrator: name"), name_, QStringLiteral("new_name"));
    name->setHint(tr("As it shall stand in the audit."));
    right->addWidget(password_);
    right->addStretch(1);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(32);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel_new_file"));
    create_->setObjectName(QStringLiteral("create_file"));
    create_->setProperty("look", QStringLiteral("primary"));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(create_);
    card_->body()->addLayout(columns);
    card_->body()->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card_);

    connect(cancel, &QPushButton::clicked, this, &NewFilePage::cancelled);
    connect(create_, &QPushButton::clicked, this, &NewFilePage::submit);
    connect(cooperative_, &QLineEdit::textChanged, this, [this] { cooperativeField_->setError({}); });
    connect(login_, &QLineEdit::textChanged, this, [this] { loginField_->setError({}); });
    connect(branches_, &QPlainTextEdit::textChanged, this, [this] {
        const auto parsed = parseBranchOutline(branches_->toPlainText());
        branchesField_->setError(parsed ? QString() : errorSentence(parsed.error()));
    });
    connect(password_, &NewPassword::changed, this, [this] { create_->setEnabled(!busy_ && password_->acceptable()); });
    create_->setEnabled(false);
    setFocusProxy(cooperative_);
}

FormField* NewFilePage::addField(QLayout* column, const QString& label, QWidget* editor, const QString& name)
{
    editor->setObjectName(name);
    auto* field = new FormField(label, editor, this);
    column->addWidget(field);
    return field;
}

void NewFilePage::submit()
{
    card_->clearMessage();
    const auto required = [](FormField* field, const QString& text, const char* id) {
        if (text.trimmed().isEmpty())
            field->setError(errorSentence({ErrorCode::Required, {QLatin1String(id)}, {}}));
        return !text.trimmed().isEmpty();
    };
    const bool named = required(cooperativeField_, cooperative_->text(), "cooperative");
    const bool known = required(loginField_, login_->text(), "login");
    const auto branches = parseBranchOutline(branches_->toPlainText());
    if (!named || !known || !branches || !password_->acceptable())
        return;
    NewWorkstation entered;
    entered.cooperative = cooperative_->text().trimmed();
    entered.number = number_->value();
    entered.branches = *branches;
    entered.administratorLogin = login_->text().trimmed();
    entered.administratorName = name_->text().trimmed();
    entered.password = password_->password();
    Q_EMIT submitted(entered);
}

void NewFilePage::showError(const Error& error)
{
    card_->showError(error);
}

void NewFilePage::setBusy(bool busy)
{
    busy_ = busy;
    create_->setEnabled(!busy && password_->acceptable());
    create_->setText(busy ? tr("Creating…") : tr("Create file…"));
}

} // namespace qingshou
