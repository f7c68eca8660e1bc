import { addLink, removeLink, withUrl } from "../../domain/draft/links.ts";
import type { Recommendation } from "../../domain/lens/lens.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Said } from "./Said.tsx";

/** Pages to read about a recommendation. */
export function LinksFields({ row: { id, links = [] } }: { row: Recommendation }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	return (
		<fieldset className="editor-fields">
			<legend className="legend">{t("editor.links")}</legend>
			{links.map((link, at) => (
				<fieldset key={link.id} className="editor-fields">
					<legend className="legend">{t("editor.links.one", { n: at + 1 })}</legend>
					<Marked at={`lens.recommendations.${id}.links.${link.id}`}>
						<TextField
							type="url"
							label={t("editor.links.url")}
							value={link.url}
							onChange={(url) => edit((now) => withUrl(now, id, link.id, url), `url ${id} ${link.id}`)}
						/>
					</Marked>
					<Said label={t("editor.links.label")} place={["recommendations", id, "links", link.id]} />
					<p>
						<Button
							look="quiet"
							aria-label={`${t("library.remove")}: ${t("editor.links.one", { n: at + 1 })}`}
							onClick={() => edit((now) => removeLink(now, id, link.id))}
						>
							{t("library.remove")}
						</Button>
					</p>
				</fieldset>
			))}
			<p>
				<Button onClick={() => edit((now) => addLink(now, id))}>{t("editor.links.add")}</Button>
			</p>
		</fieldset>
	);
}
