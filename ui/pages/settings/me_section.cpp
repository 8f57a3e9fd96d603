// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/me_section.h"

#include "core/services/settings.h"
#include "core/storage/branch_repository.h"
#include "ui/support/error_text.h"
#include "ui/support/fonts.h"
#include "ui/support/labels.h"
#include "ui/support/language.h"
#include "ui/support/setting_labels.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/password_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int cardWidth = 400;
const QString lockSetting = QStringLiteral("idle_lock_minutes");

/// A language is called by its own name, so that whoever landed in the wrong one finds the way back.
QString languageName(const QString& code)
{
    return code == QLatin1String("en") ? QStringLiteral("English") : QStringLiteral("中文（简体）");
}

QFrame* makeCard(const QString& heading, QVBoxLayout*& column)
{
    auto* card = new QFrame;
    card->setProperty("look", QStringLiteral("card"));
    card->setMinimumWidth(cardWidth);
    card->setMaximumWidth(cardWidth + 120);
    column = new QVBoxLayout(card);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(12);
    auto* title = new QLabel(heading, card);
    title->setFont(scaledFont(1.15, QFont::DemiBold));
    column->addWidget(title);
    return card;
}

} // namespace

MeSection::MeSection(PageContext& pageContext, QWidget* parent)
    : SettingsSection(pageContext, parent), note_(new SectionNote(QStringLiteral("own_note"), this)),
      account_(new QLabel), old_(new PasswordEdit), new_(new NewPassword(0)),
      change_(new QPushButton(tr("Change password"))), language_(new QComboBox), theme_(new QComboBox),
      lock_(new QLabel)
{
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(buildAccount());
    left->addWidget(buildLooks());
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(buildPassword());
    right->addStretch(1);
    auto* inside = new QWidget;
    auto* row = new QHBoxLayout(inside);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    row->addLayout(left);
    row->addLayout(right);
    row->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(note_);
    column->addWidget(scroll, 1);
}

QWidget* MeSection::buildAccount()
{
    QVBoxLayout* column = nullptr;
    QFrame* card = makeCard(tr("Account"), column);
    account_->setObjectName(QStringLiteral("own_account"));
    account_->setTextFormat(Qt::PlainText);
    account_->setWordWrap(true);
    account_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(account_);
    return card;
}

QWidget* MeSection::buildPassword()
{
    QVBoxLayout* column = nullptr;
    QFrame* card = makeCard(tr("Change password"), column);
    old_->setObjectName(QStringLiteral("own_old_password"));
    oldField_ = new FormField(tr("Old password"), old_);
    change_->setObjectName(QStringLiteral("own_password_ok"));
    change_->setProperty("look", QStringLiteral("primary"));
    column->addWidget(oldField_);
    column->addWidget(new_);
    column->addWidget(change_, 0, Qt::AlignLeft);
    connect(old_, &QLineEdit::textChanged, this, [this] {
        oldField_->setError({});
        check();
    });
    connect(new_, &NewPassword::changed, this, &MeSection::check);
    connect(change_, &QPushButton::clicked, this, &MeSection::changePassword);
    for (QLineEdit* edit : card->findChildren<QLineEdit*>())
        connect(edit, &QLineEdit::returnPressed, change_, &QPushButton::click);
    check();
    return card;
}

QWidget* MeSection::buildLooks()
{
    QVBoxLayout* column = nullptr;
    QFrame* card = makeCard(tr("On this computer"), column);
    language_->setObjectName(QStringLiteral("own_language"));
    for (const QString& code : languages())
        language_->addItem(languageName(code), code);
    theme_->setObjectName(QStringLiteral("own_theme"));
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Light));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Dark));
    auto* languageField = new FormField(tr("Language"), language_);
    languageField->setHint(tr("Changes at once: the window is built anew."));
    auto* themeField = new FormField(tr("Theme"), theme_);
    lock_->setObjectName(QStringLiteral("own_lock"));
    lock_->setTextFormat(Qt::PlainText);
    lock_->setWordWrap(true);
    auto* lockLink = new QPushButton(tr("Show the parameter"));
    lockLink->setObjectName(QStringLiteral("own_lock_link"));
    lockLink->setProperty("look", QStringLiteral("link"));
    auto* lockLine = new QHBoxLayout;
    lockLine->addWidget(lock_, 1);
    lockLine->addWidget(lockLink);
    column->addWidget(languageField);
    column->addWidget(themeField);
    column->addLayout(lockLine);
    connect(language_, &QComboBox::activated, this, [this] {
        const QString code = language_->currentData().toString();
        if (code != context().userSettings.language())
            Q_EMIT languageChosen(code);
    });
    connect(theme_, &QComboBox::activated, this,
            [this] { context().appearance.changeTheme(static_cast<Theme>(theme_->currentData().toInt())); });
    connect(lockLink, &QPushButton::clicked, this, &MeSection::lockTimeAsked);
    return card;
}

void MeSection::refresh()
{
    const Session& session = *context().session;
    QString branch = tr("The whole book");
    if (const auto found = BranchRepository(context().reader()).find(session.branch))
        branch = found->name;
    account_->setText(QStringList{tr("User name: %1").arg(session.login), tr("Name: %1").arg(session.name),
                                  tr("Role: %1").arg(label(session.role)), tr("Branch: %1").arg(branch)}
                          .join(QLatin1Char('\n')));
    const Settings settings = Settings::load(context().reader());
    new_->setLeastLength(settings.number(QStringLiteral("password_min_length")));
    lock_->setText(tr("%1: %2").arg(settingLabel(lockSetting),
                                    settingValueText(*settingDefinition(lockSetting), settings.text(lockSetting))));
    language_->setCurrentIndex(language_->findData(context().userSettings.language()));
    theme_->setCurrentIndex(theme_->findData(static_cast<int>(context().userSettings.theme())));
}

void MeSection::check()
{
    change_->setEnabled(!old_->text().isEmpty() && new_->acceptable());
}

void MeSection::changePassword()
{
    if (!change_->isEnabled())
        return;
    change_->setEnabled(false);
    note_->hide();
    context().write(
        this,
        [old = old_->text(), password = new_->password()](Services& services) {
            return services.users.changeOwnPassword(old, password);
        },
        [this](const Outcome& changed) {
            check();
            if (changed) {
                old_->clear();
                new_->clear();
                note_->showFine(tr("Your password was changed. The old one opens nothing any more."));
            } else if (changed.error().code == ErrorCode::WrongPassword) {
                oldField_->setError(tr("This is not your password."));
                old_->setFocus();
                old_->selectAll();
            } else {
                new_->setError(errorSentence(changed.error()));
            }
        });
}

} // namespace qingshou
