// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/evidence_dialog.h"

#include "core/services/evidence_service.h"
#include "ui/support/evidence_labels.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/enum_combo.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/section.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeDatabase>

#include <algorithm>

namespace qingshou {

EvidenceDialog::EvidenceDialog(const PageContext& pageContext, const BorrowerView& view, const QStringList& paths,
                               const EvidenceLink& proves, QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("add_evidence"), tr("Add evidence"), tr("Seal and add"), parent),
      borrower_(view.id()), paths_(paths)
{
    QStringList files;
    qint64 size = 0;
    for (const QString& path : paths) {
        files << QFileInfo(path).fileName();
        size += QFileInfo(path).size();
    }
    build(view, tr("%1 (%2) for %3. The file is kept sealed, with a hash that shows later that nothing was altered.")
                    .arg(files.join(tr(", ", "between file names")), sizeText(size), view.page.borrower.name));
    const QFileInfo first(paths.value(0));
    fill(first.completeBaseName(), {.kind = likelyKind(QMimeDatabase().mimeTypeForFile(first).name()),
                                    .link = proves,
                                    .takenOn = pageContext.today()});
    if (paths.size() > 1) {
        title_->clear();
        title_->setEnabled(false);
        title_->setPlaceholderText(tr("each as its file is called"));
    }
    (paths.size() > 1 ? static_cast<QWidget*>(kind_) : title_)->setFocus();
}

EvidenceDialog::EvidenceDialog(const PageContext& pageContext, const BorrowerView& view, const EvidenceRow& row,
                               QWidget* parent)
    : FormDialog(pageContext, QStringLiteral("change_evidence"), tr("What the evidence is"), tr("Save"), parent),
      borrower_(view.id()), changed_(row.id)
{
    build(view, tr("%1 (%2), SHA-256 %3. The file itself stays as it is.")
                    .arg(row.fileName, sizeText(row.size), row.sha256.left(16) + QStringLiteral("…")));
    fill(row.title, {row.kind, row.link, row.takenOn, row.points, row.note});
    title_->setFocus();
}

void EvidenceDialog::build(const BorrowerView& view, const QString& about)
{
    addWidget(textLabel(about, this));
    title_ = new QLineEdit(this);
    title_->setObjectName(QStringLiteral("evidence_title"));
    title_->setMaxLength(120);
    addWidget(field(QStringLiteral("title"), tr("What it shows"), title_));
    kind_ = enumCombo<EvidenceKind>(
        QStringLiteral("evidence_kind"), [](EvidenceKind kind) { return label(kind); }, this);
    takenOn_ = new DateEdit(context().today(), this);
    takenOn_->setObjectName(QStringLiteral("evidence_taken_on"));
    takenOn_->setRange({}, context().today());
    addRow({field(QStringLiteral("kind"), tr("Kind"), kind_),
            field(QStringLiteral("taken_on"), tr("Taken or received on"), takenOn_)});
    choices_ = evidenceChoices(view.page, view.notices);
    proves_ = new QComboBox(this);
    proves_->setObjectName(QStringLiteral("evidence_proves"));
    proves_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    proves_->setMinimumContentsLength(40);
    proves_->addItem(provesText(choices_, {}));
    for (const EvidenceChoice& choice : choices_)
        proves_->addItem(choice.text);
    addWidget(field(QStringLiteral("proves"), tr("Proves"), proves_));

    auto* points = new QWidget(this);
    auto* flow = new FlowLayout(8, points);
    for (const EvidencePoint point : allValues<EvidencePoint>()) {
        auto* box = new QCheckBox(label(point), points);
        box->setObjectName(QStringLiteral("evidence_point_") + code(point));
        connect(box, &QCheckBox::toggled, this, &EvidenceDialog::showPoints);
        flow->addWidget(box);
        points_[point] = box;
    }
    addWidget(field(QStringLiteral("points"), tr("It shows"), points));
    lacks_ = mutedLabel({}, this);
    lacks_->setObjectName(QStringLiteral("evidence_lacks"));
    addWidget(lacks_);
    note_ = new QLineEdit(this);
    note_->setObjectName(QStringLiteral("evidence_note"));
    note_->setMaxLength(300);
    note_->setPlaceholderText(tr("where the original lies, who took it …"));
    addWidget(field(QStringLiteral("note"), tr("Note"), note_));
    connect(kind_, &QComboBox::currentIndexChanged, this, &EvidenceDialog::showPoints);
    startWith({640, 460});
}

void EvidenceDialog::fill(const QString& title, const EvidenceTerms& terms)
{
    title_->setText(title);
    chooseIn(*kind_, terms.kind);
    takenOn_->setDate(terms.takenOn);
    const auto found = std::find_if(choices_.begin(), choices_.end(),
                                    [&](const EvidenceChoice& choice) { return choice.link == terms.link; });
    proves_->setCurrentIndex(found == choices_.end() ? 0 : static_cast<int>(found - choices_.begin()) + 1);
    for (const auto& [point, box] : points_)
        box->setChecked(terms.points.contains(point));
    note_->setText(terms.note);
    showPoints();
}

void EvidenceDialog::showPoints()
{
    const auto kind = chosenIn<EvidenceKind>(*kind_);
    const std::vector<EvidencePoint>& asked = pointsOf(kind);
    for (const auto& [point, box] : points_)
        box->setVisible(std::find(asked.begin(), asked.end(), point) != asked.end());
    const QString missing = missingText(kind, terms().points);
    lacks_->setText(missing.isEmpty() ? tr("A court finds in it all that it asks for.")
                                      : tr("A court will ask for what it does not show: %1.").arg(missing));
}

EvidenceTerms EvidenceDialog::terms() const
{
    EvidenceTerms terms;
    terms.kind = chosenIn<EvidenceKind>(*kind_);
    if (const int chosen = proves_->currentIndex(); chosen > 0)
        terms.link = choices_[static_cast<size_t>(chosen) - 1].link;
    terms.takenOn = takenOn_->date();
    for (const EvidencePoint point : pointsOf(terms.kind))
        if (points_.at(point)->isChecked())
            terms.points.insert(point);
    terms.note = note_->text();
    return terms;
}

void EvidenceDialog::save()
{
    errors().clear();
    if (title_->isEnabled() && title_->text().trimmed().isEmpty())
        return errors().show(Error{ErrorCode::Required, {QStringLiteral("title")}, {}});
    if (const QString wrong = takenOn_->problem(); !wrong.isEmpty())
        return errors().show(QStringLiteral("taken_on"), wrong);
    if (!changed_.isValid())
        return sealFiles();
    write([id = changed_, title = title_->text(), terms = terms()](Services& services) {
        return services.evidence.change(id, title, terms);
    });
}

void EvidenceDialog::sealFiles()
{
    setEnabled(false);
    using Sealed = std::vector<std::shared_ptr<SealedEvidence>>;
    context().jobs.read(
        tr("Sealing evidence"), this,
        [paths = paths_, session = context().session](Database& reader, JobControl& control) -> Result<Sealed> {
            Sealed sealed;
            for (const QString& path : paths) {
                auto one = prepareEvidence(reader, *session, path, [&control](qint64 done, qint64 total) {
                    control.report(done, total);
                    return !control.cancelled();
                });
                if (!one)
                    return one.error();
                sealed.push_back(*std::move(one));
            }
            return sealed;
        },
        [this](const Result<Sealed>& sealed) {
            setEnabled(true);
            if (sealed)
                add(*sealed);
            else if (sealed.error().code != ErrorCode::Cancelled)
                errors().show(sealed.error());
        });
}

void EvidenceDialog::add(const std::vector<std::shared_ptr<SealedEvidence>>& sealed)
{
    AddEvidence request{borrower_, terms(), {}};
    for (const std::shared_ptr<SealedEvidence>& file : sealed)
        request.files.push_back(
            {title_->isEnabled() ? title_->text() : QFileInfo(file->fileName()).completeBaseName(), file});
    write([request](Services& services) { return services.evidence.add(request); });
}

} // namespace qingshou
