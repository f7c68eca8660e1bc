import { usePhrases } from "../../i18n/context.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Languages } from "./Languages.tsx";
import { Said } from "./Said.tsx";

/** What the lens is called, what it covers, whose it is, and its languages. */
export function LensForm() {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const set = (field: "licence" | "attribution") => (value: string) => edit((now) => ({ ...now, [field]: value }), field);
	return (
		<>
			<section className="card editor-fields" aria-labelledby="editor-lens">
				<h2 id="editor-lens" tabIndex={-1} data-form>
					{t("editor.lens")}
				</h2>
				<Said label={t("editor.lens.title")} place={["title"]} />
				<Said label={t("editor.lens.inside")} place={["scope", "inside"]} rows={2} />
				<Said label={t("editor.lens.outside")} place={["scope", "outside"]} rows={2} />
				<Said label={t("editor.lens.edition")} place={["scope", "edition"]} hint={t("editor.lens.edition.hint")} />
				<div className="editor-pair">
					<Marked at="lens.version">
						<TextField
							label={t("library.version")}
							value={draft.lens.version}
							onChange={(version) => edit((now) => ({ ...now, lens: { ...now.lens, version } }), "version")}
						/>
					</Marked>
					<TextField label={t("library.licence")} value={draft.licence} onChange={set("licence")} />
					<TextField label={t("library.attribution")} value={draft.attribution} onChange={set("attribution")} />
				</div>
			</section>
			<Languages />
		</>
	);
}
