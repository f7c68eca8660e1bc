import { removePillar } from "../../domain/draft/adding.ts";
import { withEntry } from "../../domain/draft/entries.ts";
import type { Pillar } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { AddItem } from "./AddItem.tsx";
import { useDrafting } from "./drafting.ts";
import { IdField } from "./IdField.tsx";
import { Said } from "./Said.tsx";
import { titleOf } from "./titles.ts";

/** One pillar: its names and what it is for. */
export function PillarForm({ pillar }: { pillar: Pillar }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const { id, spend = false } = pillar;
	const remove = () => {
		edit((now) => removePillar(now, id));
		show("");
	};
	return (
		<section className="card editor-fields" aria-labelledby="editor-pillar">
			<h2 id="editor-pillar" tabIndex={-1} data-form>
				{t("editor.pillar")}: {titleOf(draft, { list: "pillars", id }) || t("editor.unnamed")}
			</h2>
			<IdField key={id} part={{ list: "pillars", id }} />
			<Said label={t("editor.pillar.name")} place={["pillars", id, "name"]} />
			<Said label={t("editor.pillar.short")} place={["pillars", id, "short"]} hint={t("editor.pillar.short.hint")} />
			<Said label={t("editor.pillar.purpose")} place={["pillars", id, "purpose"]} rows={2} />
			<label className="editor-check">
				<input
					type="checkbox"
					checked={spend}
					onChange={() =>
						edit((now) => withEntry(now, "pillars", id, ({ spend: _, ...rest }) => (spend ? rest : { ...rest, spend: true })))
					}
				/>
				{t("editor.pillar.spend")}
			</label>
			<AddItem pillar={id} />
			{draft.lens.pillars.length > 1 && (
				<p>
					<Button look="danger" onClick={remove}>
						{t("editor.pillar.remove")}
					</Button>
				</p>
			)}
		</section>
	);
}
