import { useState } from "react";
import { partName } from "../../domain/draft/parts.ts";
import { type NamedPart, refusalOf, withId } from "../../domain/draft/renaming.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { useDrafting } from "./drafting.ts";

/** As the schema of lenses has ids. */
const isId = (text: string): boolean => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/.test(text) && !(text in {}) && text !== "prototype";

/** The id of a part, folded, and the way to another one. */
export function IdField({ part }: { part: NamedPart }) {
	const { t } = usePhrases();
	const { draft, edit, show } = useDrafting();
	const [typed, type] = useState(part.id);
	const to = typed.trim();
	const refusal = to === part.id ? null : refusalOf(draft, part, to);
	const wrong = isId(to) ? refusal && t(`editor.id.${refusal}`, { id: to }) : t("problem.notAnId", { found: to });
	const rename = () => {
		if (wrong || to === part.id) return;
		edit((now) => withId(now, part, to));
		show(partName({ ...part, id: to }));
	};
	return (
		<details className="editor-further">
			<summary>
				{t("editor.id")} <code>{part.id}</code>
			</summary>
			<div className="editor-fields">
				<TextField
					label={t("editor.id.to")}
					hint={t("editor.id.hint")}
					error={wrong ?? undefined}
					value={typed}
					onChange={type}
				/>
				<p>
					<Button disabled={wrong !== null || to === part.id} onClick={rename}>
						{t("editor.id.rename")}
					</Button>
				</p>
			</div>
		</details>
	);
}
