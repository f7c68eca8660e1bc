import { useId, useState } from "react";
import { type Paper, type PrintChoice, type PrintSection, papers } from "../../domain/report/printChoice.ts";
import { sectionTitle } from "../../i18n/sectionWords.ts";
import { Button } from "../Button.tsx";
import { TextField } from "../fields.tsx";
import { closeDialog, ModalDialog } from "../ModalDialog.tsx";
import { Segmented } from "../Segmented.tsx";
import "./pdfDialog.css";
import { useEdit } from "../editing.ts";
import { useSeen } from "../seen.ts";
import { SectionChoice } from "./SectionChoice.tsx";

/** What was wished for last; the label is the review's, or the milestone's. */
export interface PdfWish {
	paper: Paper;
	without: PrintSection[];
}

interface PdfDialogProps {
	wish: PdfWish;
	/** The sections that have something to say in the report. */
	sections: PrintSection[];
	/** A milestone is printed with what people decided on it and its seals whole: that section is not left out. */
	isSealed?: boolean;
	onPrint: (wish: PdfWish, print: PrintChoice) => void;
	onClose: () => void;
}

/** Paper, confidentiality and sections of a PDF. The label is kept with the review, the rest until the screen is left. */
export function PdfDialog({ wish, sections: all, isSealed = false, onPrint, onClose }: PdfDialogProps) {
	const { review, report, words } = useSeen();
	const edit = useEdit();
	const { t } = words;
	const title = useId();
	const paperTitle = useId();
	const [paper, setPaper] = useState(wish.paper);
	const [without, setWithout] = useState(wish.without);
	const [label, setLabel] = useState(review.label);
	const always: PrintSection[] = isSealed ? ["signOff"] : [];
	const optional = all.filter((section) => !always.includes(section));
	const offered = optional.map((section) => ({ section, title: sectionTitle(section, report, words) }));
	const sections = [...always, ...optional.filter((section) => !without.includes(section))];
	const print = () => {
		if (sections.length === 0) return;
		if (label.trim() !== review.label) edit((current) => ({ ...current, label: label.trim() }));
		closeDialog();
		onPrint({ paper, without }, { paper, sections, label: label.trim() });
	};
	return (
		<ModalDialog labelledBy={title} className="pdf-dialog" onClose={onClose}>
			<form
				className="stack"
				onSubmit={(event) => {
					event.preventDefault();
					print();
				}}
			>
				<h2 id={title}>{t("pdfDialog.title")}</h2>
				<div className="field">
					<span id={paperTitle} className="label">
						{t("pdfDialog.paper")}
					</span>
					<Segmented
						label={t("pdfDialog.paper")}
						labelledBy={paperTitle}
						value={paper}
						options={papers.map((value) => ({ value, label: t(`pdfDialog.paper.${value}`) }))}
						onChange={setPaper}
					/>
				</div>
				<TextField
					label={t("pdfDialog.label")}
					hint={t(isSealed ? "pdfDialog.label.sealed" : "pdfDialog.label.hint")}
					value={label}
					onChange={setLabel}
				/>
				<SectionChoice offered={offered} without={without} onChange={setWithout} />
				<div className="pdf-dialog-foot">
					<Button onClick={closeDialog}>{t("common.cancel")}</Button>
					<Button type="submit" look="primary" aria-disabled={sections.length === 0 || undefined}>
						{t("report.export.pdf")}
					</Button>
				</div>
			</form>
		</ModalDialog>
	);
}
