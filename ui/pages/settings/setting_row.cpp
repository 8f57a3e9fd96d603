// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/setting_row.h"

#include "ui/support/fonts.h"
#include "ui/support/setting_labels.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/form_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace qingshou {
namespace {

constexpr int editorWidth = 232;
constexpr int numberWidth = 88;
constexpr int factsWidth = 264;
constexpr int longestNumber = 10; // digits of a billion

QLabel* hintLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setProperty("role", QStringLiteral("hint"));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SettingRow::SettingRow(const SettingDefinition& definition, QWidget* parent)
    : QFrame(parent), definition_(definition), note_(new QLabel(this)), changedChip_(new Chip(this)),
      unsavedChip_(new Chip(this)), default_(new QPushButton(tr("Default"), this))
{
    const QString name = QStringLiteral("setting_") + key();
    setProperty("look", QStringLiteral("row"));
    auto* label = new QLabel(settingLabel(key()), this);
    label->setFont(scaledFont(1, QFont::DemiBold));
    label->setTextFormat(Qt::PlainText);
    changedChip_->setObjectName(name + QStringLiteral("_changed"));
    changedChip_->set(tr("Not the default"), ChipStyle::Accent);
    unsavedChip_->setObjectName(name + QStringLiteral("_unsaved"));
    unsavedChip_->set(tr("Not saved"), ChipStyle::Orange);
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(label);
    title->addWidget(unsavedChip_);
    title->addWidget(changedChip_);
    if (definition.confirmWithCounsel) {
        auto* counsel = new Chip(this);
        counsel->set(tr("Confirm with counsel"), ChipStyle::Yellow);
        counsel->setToolTip(tr("Practice differs from place to place: ask the bank's lawyer before relying on it."));
        title->addWidget(counsel);
    }
    title->addStretch(1);

    editor_ = buildEditor();
    editor_->setObjectName(name);
    editor_->setAccessibleName(label->text());
    label->setBuddy(editor_);
    auto* field = new QHBoxLayout;
    field->setSpacing(8);
    field->addWidget(editor_);
    if (number_)
        field->addWidget(hintLabel(settingUnit(key()), this));
    field->addStretch(1);
    note_->setObjectName(name + QStringLiteral("_note"));
    note_->setProperty("role", QStringLiteral("error"));
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    default_->setObjectName(name + QStringLiteral("_default"));
    default_->setProperty("look", QStringLiteral("link"));
    default_->setAccessibleName(tr("%1: back to the default").arg(label->text()));
    default_->setToolTip(
        tr("Back to %1").arg(settingValueText(definition, QString::fromUtf8(definition.defaultValue))));
    QSizePolicy keepsItsPlace = default_->sizePolicy();
    keepsItsPlace.setRetainSizeWhenHidden(true);
    default_->setSizePolicy(keepsItsPlace);
    QLabel* factsLabel = hintLabel(facts(), this);
    factsLabel->setFixedWidth(factsWidth);

    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(title);
    words->addWidget(hintLabel(settingHint(key()), this));
    words->addStretch(1);
    auto* fieldColumn = new QWidget(this); // as wide in every row
    fieldColumn->setFixedWidth(editorWidth);
    auto* middle = new QVBoxLayout(fieldColumn);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(4);
    middle->addLayout(field);
    middle->addWidget(note_);
    middle->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(16);
    row->addLayout(words, 1);
    row->addWidget(fieldColumn);
    row->addWidget(factsLabel, 0, Qt::AlignTop);
    row->addWidget(default_, 0, Qt::AlignTop);

    connect(default_, &QPushButton::clicked, this, [this] {
        setEditor(QString::fromUtf8(definition_.defaultValue));
        focusEditor();
    });
    showState();
}

QWidget* SettingRow::buildEditor()
{
    const auto edited = [this] {
        refused_.clear();
        showState();
        Q_EMIT changed();
    };
    switch (definition_.kind) {
    case SettingKind::Number:
        number_ = new QLineEdit(this);
        number_->setFixedWidth(numberWidth);
        number_->setAlignment(Qt::AlignRight);
        number_->setFont(numberFont());
        number_->setMaxLength(longestNumber);
        number_->setInputMethodHints(Qt::ImhDigitsOnly);
        connect(number_, &QLineEdit::textChanged, this, edited);
        return number_;
    case SettingKind::Choice:
        choice_ = new QComboBox(this);
        choice_->setFixedWidth(editorWidth);
        for (const QString& choice : QString::fromLatin1(definition_.choices).split(QLatin1Char(',')))
            choice_->addItem(settingChoice(key(), choice), choice);
        connect(choice_, &QComboBox::currentIndexChanged, this, edited);
        return choice_;
    case SettingKind::Words:
        words_ = new QLineEdit(this);
        words_->setFixedWidth(editorWidth);
        connect(words_, &QLineEdit::textChanged, this, edited);
        return words_;
    case SettingKind::Flag:
        break;
    }
    flag_ = new QCheckBox(settingValueText(definition_, QStringLiteral("0")), this);
    connect(flag_, &QCheckBox::toggled, this, [this, edited](bool on) {
        flag_->setText(settingValueText(definition_, on ? QStringLiteral("1") : QStringLiteral("0")));
        edited();
    });
    return flag_;
}

QString SettingRow::facts() const
{
    const QString usual =
        tr("Default: %1").arg(settingValueText(definition_, QString::fromUtf8(definition_.defaultValue)));
    QString text =
        definition_.kind == SettingKind::Number
            ? tr("Allowed: %1 to %2").arg(definition_.least).arg(definition_.greatest) + QStringLiteral("  ·  ") + usual
            : usual;
    if (*definition_.source)
        text += QLatin1Char('\n') + tr("By: %1").arg(QString::fromUtf8(definition_.source));
    return text;
}

void SettingRow::setEditor(const QString& value)
{
    if (number_)
        number_->setText(value);
    else if (choice_)
        choice_->setCurrentIndex(choice_->findData(value));
    else if (words_)
        words_->setText(value);
    else
        flag_->setChecked(value == QLatin1String("1"));
}

void SettingRow::setStored(const QString& value, bool take)
{
    const bool keep = !take && isEdited();
    stored_ = value;
    if (!keep)
        setEditor(value);
    showState();
}

QString SettingRow::value() const
{
    if (choice_)
        return choice_->currentData().toString();
    if (flag_)
        return flag_->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
    if (words_)
        return settingWords(words_->text()).join(QStringLiteral("、"));
    const QString typed = number_->text().normalized(QString::NormalizationForm_KC).trimmed(); // full-width figures
    bool isNumber = false;
    const int number = typed.toInt(&isNumber);
    return isNumber ? QString::number(number) : typed;
}

bool SettingRow::differsFromDefault() const
{
    return value() != QString::fromUtf8(definition_.defaultValue);
}

QString SettingRow::problem() const
{
    if (isValidSetting(definition_, value()))
        return {};
    if (words_)
        return tr("That is too long.");
    return tr("Enter a whole number from %1 to %2.").arg(definition_.least).arg(definition_.greatest);
}

void SettingRow::setProblem(const QString& problem)
{
    refused_ = problem;
    showState();
}

void SettingRow::setReadOnly()
{
    readOnly_ = true;
    if (number_)
        number_->setReadOnly(true);
    else if (words_)
        words_->setReadOnly(true);
    else
        editor_->setEnabled(false);
    showState();
}

void SettingRow::showState()
{
    const QString wrong = refused_.isEmpty() ? problem() : refused_;
    note_->setText(wrong);
    note_->setVisible(!wrong.isEmpty());
    editor_->setAccessibleDescription(wrong.isEmpty() ? settingHint(key()) : wrong);
    if (number_)
        markInvalid(*number_, !wrong.isEmpty());
    unsavedChip_->setVisible(isEdited());
    unsavedChip_->setToolTip(tr("Saved: %1").arg(settingValueText(definition_, stored_)));
    changedChip_->setVisible(differsFromDefault());
    default_->setVisible(differsFromDefault() && !readOnly_);
}

bool SettingRow::matches(const QString& text) const
{
    const QString all = QStringList{settingGroup(key()), settingLabel(key()), settingHint(key()),
                                    settingValueText(definition_, value()), QString::fromUtf8(definition_.source)}
                            .join(QLatin1Char('\n'));
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    }
    return true;
}

void SettingRow::focusEditor()
{
    editor_->setFocus();
    if (number_)
        number_->selectAll();
}

} // namespace qingshou
