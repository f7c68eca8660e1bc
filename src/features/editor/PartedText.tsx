import { expressionText } from "../../domain/draft/expressionText.ts";
import { type Place, withText } from "../../domain/draft/texts.ts";
import type { SentencePart } from "../../domain/lens/sentence.ts";
import { longestText } from "../../domain/review/review.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Field } from "../../ui/fields.tsx";
import { useDrafting } from "./drafting.ts";

interface PartedTextProps {
	label: string;
	language: string;
	place: Place;
	sentence: SentencePart[];
}

/** A sentence that says different things to different workloads: each part with what it stands for. */
export function PartedText({ label, language, place, sentence }: PartedTextProps) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const at = ["texts", language, ...place].join(".");
	const say = (index: number, text: string) =>
		edit(
			(now) =>
				withText(
					now,
					language,
					place,
					sentence.map((part, other) => (other === index ? { ...part, text } : part)),
				),
			`${at}.${index}`,
		);
	return (
		<fieldset className="editor-parted" data-at={at}>
			<legend className="legend">{label}</legend>
			{sentence.map(({ text, when }, index) => (
				<Field
					// biome-ignore lint/suspicious/noArrayIndexKey: a part of a sentence is told by its place alone.
					key={index}
					label={when === undefined ? t("editor.always") : t("editor.where", { condition: expressionText(when) })}
					control={({ id }) => (
						<textarea
							id={id}
							lang={language}
							className="input"
							rows={2}
							maxLength={longestText}
							value={text}
							onChange={(event) => say(index, event.target.value)}
						/>
					)}
				/>
			))}
		</fieldset>
	);
}
