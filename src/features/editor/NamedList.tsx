import { useState } from "react";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";

interface NamedListProps {
	label: string;
	/** The place in the file, by ids. */
	at: string;
	ids: string[];
	/** What may be named, in the order of the lens. */
	known: string[];
	nameOf: (id: string) => string;
	onChange: (ids: string[]) => void;
}

/** Parts of the lens that another part names: each can be taken away, and one more chosen. */
export function NamedList({ label, at, ids, known, nameOf, onChange }: NamedListProps) {
	const { t } = usePhrases();
	const open = known.filter((id) => !ids.includes(id));
	const [chosen, choose] = useState("");
	const next = open.includes(chosen) ? chosen : (open[0] ?? "");
	return (
		<Marked at={at}>
			<fieldset className="editor-fields">
				<legend className="legend">{label}</legend>
				{ids.length > 0 && (
					<ul className="editor-rows">
						{ids.map((id) => (
							<li key={id}>
								{nameOf(id)}
								<Button
									look="quiet"
									aria-label={`${t("library.remove")}: ${nameOf(id)}`}
									onClick={() => onChange(ids.filter((one) => one !== id))}
								>
									{t("library.remove")}
								</Button>
							</li>
						))}
					</ul>
				)}
				{open.length > 0 ? (
					<div className="editor-add">
						<SelectField
							label={t("editor.named.more", { what: label })}
							value={next}
							options={open.map((value) => ({ value, label: nameOf(value) }))}
							onChange={choose}
						/>
						<Button aria-label={`${t("editor.named.add")}: ${label}`} onClick={() => onChange([...ids, next])}>
							{t("editor.named.add")}
						</Button>
					</div>
				) : (
					<p className="soft">{t("editor.named.none")}</p>
				)}
			</fieldset>
		</Marked>
	);
}
