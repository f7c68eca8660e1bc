import { addLink, type DraftLink, type LinkOwner, placeOfLinks, removeLink, withUrl } from "../../domain/draft/links.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { TextField } from "../../ui/fields.tsx";
import { Marked } from "./Choose.tsx";
import { useDrafting } from "./drafting.ts";
import { Entries } from "./Entries.tsx";
import { Further } from "./Further.tsx";
import { Said } from "./Said.tsx";

/** Pages to read about a part of the lens. */
export function LinksFields({ owner, links = [] }: { owner: LinkOwner; links?: DraftLink[] | undefined }) {
	const { t } = usePhrases();
	const { edit } = useDrafting();
	const place = placeOfLinks(owner);
	return (
		<Further title={t("editor.links")} lead={t("editor.links.lead")} count={links.length}>
			<Entries
				entries={links}
				keyOf={({ id }) => id}
				nameOf={(_, at) => t("editor.links.one", { n: at + 1 })}
				draw={({ id, url }) => (
					<>
						<Marked at={["lens", ...place, id].join(".")}>
							<TextField
								type="url"
								label={t("editor.links.url")}
								value={url}
								onChange={(to) => edit((now) => withUrl(now, owner, id, to), `url ${[...place, id].join(" ")}`)}
							/>
						</Marked>
						<Said label={t("editor.links.label")} place={[...place, id]} />
					</>
				)}
				onRemove={({ id }) => edit((now) => removeLink(now, owner, id))}
				add={t("editor.links.add")}
				onAdd={() => edit((now) => addLink(now, owner))}
			/>
		</Further>
	);
}
