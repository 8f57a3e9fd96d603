// SPDX-License-Identifier: GPL-3.0-or-later
// The wording of the letters: a list of them, the text, what may be inserted, and beside it the page as it will be
// printed, with made-up people. A wording that has lost what the law asks for is not saved.
// Names: "letters_list", "letter_text", "letter_parts", "letter_problems", "letter_reset", "letter_preview",
// "settings_letters_note".
#pragma once

#include "core/domain/letter_parts.h"
#include "ui/pages/settings/settings_section.h"

#include <QTimer>

#include <memory>

class QListWidget;
class QPlainTextEdit;
class QPrinter;
class QPrintPreviewWidget;
class QPushButton;

namespace qingshou {

class LettersSection : public SettingsSection {
    Q_OBJECT

public:
    explicit LettersSection(PageContext& context, QWidget* parent = nullptr);
    ~LettersSection() override;

    QString name() const override { return tr("Letters"); }
    QString subtitle() const override { return tr("The wording of notices, promises, agreements and records"); }
    QString totals() const override;
    bool canSave() const override { return mayChange_; }
    void refresh() override;
    bool isEdited() const override;
    void save() override;
    void discard() override;

private:
    void arrange();
    NoticeKind kind() const { return kind_; }
    void leaveFor(int row);
    void show(NoticeKind kind);
    void showParts();
    void insertPart();
    void textEdited();
    void showPaper();
    void askReset();
    void wrote(const Outcome& outcome, const QString& words);

    const bool mayChange_;
    NoticeKind kind_ = NoticeKind::Demand;
    QString stored_; ///< as it is in use
    SectionNote* note_;
    QListWidget* list_;
    QPlainTextEdit* text_;
    QListWidget* parts_;
    QLabel* problems_;
    QPushButton* reset_;
    std::shared_ptr<QPrinter> printer_;
    QPrintPreviewWidget* preview_;
    QTimer typing_;
};

} // namespace qingshou
