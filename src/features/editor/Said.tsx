import type { Place } from "../../domain/draft/texts.ts";
import { textAt, withText } from "../../domain/draft/texts.ts";
import { longestText } from "../../domain/review/review.ts";
import { Field } from "../../ui/fields.tsx";
import { languageName } from "../../ui/languageName.ts";
import { useDrafting } from "./drafting.ts";
import { PartedText } from "./PartedText.tsx";

interface SaidProps {
	label: string;
	place: Place;
	hint?: string;
	/** Lines that stand there from the beginning; one: no line breaks. */
	rows?: number;
}

/** A text of the lens in each of its languages, side by side. */
export function Said({ place, ...rest }: SaidProps) {
	const { languages } = useDrafting().draft.lens;
	return (
		<div className="editor-said">
			{languages.map((language) => (
				<SaidIn key={language} language={language} place={place} isAlone={languages.length === 1} {...rest} />
			))}
		</div>
	);
}

function SaidIn({ label, place, hint, rows = 1, language, isAlone }: SaidProps & { language: string; isAlone: boolean }) {
	const { draft, edit } = useDrafting();
	const text = textAt(draft, language, place);
	const at = ["texts", language, ...place].join(".");
	const named = isAlone ? label : `${label} (${languageName(language)})`;
	if (typeof text !== "string") return <PartedText label={named} language={language} place={place} sentence={text} />;
	return (
		<Field
			label={named}
			hint={hint}
			control={({ id, describedBy }) => {
				const common = {
					...{ id, lang: language, className: "input", maxLength: longestText, value: text, "data-at": at },
					"aria-describedby": describedBy,
					onChange: (event: { target: { value: string } }) =>
						edit((now) => withText(now, language, place, event.target.value), at),
				};
				return rows === 1 ? <input type="text" {...common} /> : <textarea rows={rows} {...common} />;
			}}
		/>
	);
}
