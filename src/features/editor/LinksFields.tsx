import { addLink, type DraftLink, type LinkOwner, placeOfLinks, removeLink, withUrl } from "../../domain/draft/links.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Said } from "./Said.tsx";

/** Pages to read about a part of the lens. */
export function LinksFields({ owner, links = [] }: { owner: LinkOwner; links?: DraftLink[] | undefined }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const place = placeOfLinks(owner);
	return (
		<fieldset className="editor-fields">
			<legend className="legend">{t("editor.links")}</legend>
			{links.map((link, at) => (
				<fieldset key={link.id} className="editor-fields">
					<legend className="legend">{t("editor.links.one", { n: at + 1 })}</legend>
					<Marked at={["lens", ...place, link.id].join(".")}>
						<TextField
							type="url"
							label={t("editor.links.url")}
							value={link.url}
							onChange={(url) => edit((now) => withUrl(now, owner, link.id, url), `url ${[...place, link.id].join(" ")}`)}
						/>
					</Marked>
					<Said label={t("editor.links.label")} place={[...place, link.id]} />
					<p>
						<Button
							look="quiet"
							aria-label={`${t("library.remove")}: ${t("editor.links.one", { n: at + 1 })}`}
							onClick={() => edit((now) => removeLink(now, owner, link.id))}
						>
							{t("library.remove")}
						</Button>
					</p>
				</fieldset>
			))}
			<p>
				<Button onClick={() => edit((now) => addLink(now, owner))}>{t("editor.links.add")}</Button>
			</p>
		</fieldset>
	);
}
