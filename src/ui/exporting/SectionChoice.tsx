import type { PrintSection } from "../../domain/report/printChoice.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../Button.tsx";

interface SectionChoiceProps {
	/** Those that have something to say. */
	offered: { section: PrintSection; title: string }[];
	without: PrintSection[];
	onChange: (without: PrintSection[]) => void;
}

/** A box for each section of the report. */
export function SectionChoice({ offered, without, onChange }: SectionChoiceProps) {
	const { t } = usePhrases();
	const every = offered.map(({ section }) => section);
	const chosen = every.filter((section) => !without.includes(section));
	const toggle = (section: PrintSection) =>
		onChange(without.includes(section) ? without.filter((other) => other !== section) : [...without, section]);
	return (
		<fieldset className="pdf-sections">
			<legend className="legend">{t("pdfDialog.sections")}</legend>
			<div className="row">
				<p className="small soft" role="status">
					{t(chosen.length === 0 ? "pdfDialog.sections.none" : "pdfDialog.sections.chosen", {
						chosen: chosen.length,
						all: every.length,
					})}
				</p>
				<Button look="quiet" className="pdf-sections-bulk" onClick={() => onChange([])}>
					{t("pdfDialog.sections.takeAll")}
				</Button>
				<Button look="quiet" className="pdf-sections-bulk" onClick={() => onChange(every)}>
					{t("pdfDialog.sections.takeNone")}
				</Button>
			</div>
			<ul>
				{offered.map(({ section, title }) => (
					<li key={section}>
						<label>
							<input type="checkbox" checked={!without.includes(section)} onChange={() => toggle(section)} />
							<span>{title}</span>
						</label>
					</li>
				))}
			</ul>
		</fieldset>
	);
}
