import { withEntry } from "../../domain/draft/entries.ts";
import { endsIn, removeTension } from "../../domain/draft/tensions.ts";
import type { Tension, TensionKind } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { Choose } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { FormHead } from "./FormHead.tsx";
import { Said } from "./Said.tsx";
import { requirementName } from "./titles.ts";

const kinds: TensionKind[] = ["tension", "mutually-exclusive", "alternative", "overlap", "synergy"];

/** How recommendations pull against each other, and how to settle it. */
export function TensionForm({ tension }: { tension: Tension }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { id, kind, between } = tension;
	const change = (part: Partial<Tension>) => edit((now) => withEntry(now, "tensions", id, (one) => ({ ...one, ...part })));
	const options = endsIn(draft).map((value) => ({ value, label: requirementName(draft, value) }));
	return (
		<section className="card editor-fields" aria-labelledby="editor-form">
			<FormHead part={{ list: "tensions", id }} />
			<Choose
				label={t("editor.tension.kind")}
				at={`lens.tensions.${id}.kind`}
				value={kind}
				options={kinds.map((value) => ({ value, label: t(`editor.tension.${value}`) }))}
				onChange={(to) => change({ kind: to })}
			/>
			{between.map((end, at) => (
				<Choose
					// biome-ignore lint/suspicious/noArrayIndexKey: an end is told by its place.
					key={at}
					label={t("editor.tension.end", { n: at + 1 })}
					at={`lens.tensions.${id}.between.${at}`}
					value={end}
					options={options}
					onChange={(to) => change({ between: between.map((one, other) => (other === at ? to : one)) })}
				/>
			))}
			<Said label={t("editor.tension.note")} place={["tensions", id, "note"]} rows={2} />
			<Said label={t("editor.tension.resolution")} place={["tensions", id, "resolution"]} rows={2} />
			<p>
				<Button
					look="danger"
					onClick={() => {
						edit((now) => removeTension(now, id));
						show("");
					}}
				>
					{t("editor.tension.remove")}
				</Button>
			</p>
		</section>
	);
}
