import { usePhrases } from "../../i18n/context.tsx";
import { paths } from "../../paths.ts";
import { Button } from "../../ui/Button.tsx";
import { Link } from "../../ui/Link.tsx";

interface Draft {
	id: string;
	title: string;
}

/** Lenses that are being written: the way back to each. */
export function DraftsCard({ drafts, onRemove }: { drafts: Draft[]; onRemove: (draft: Draft) => void }) {
	const { t } = usePhrases();
	return (
		<section className="card library-drafts" aria-labelledby="library-drafts">
			<h2 id="library-drafts">{t("editor.drafts")}</h2>
			<ul className="library-used">
				{drafts.map((draft) => {
					const title = draft.title || `${t("editor.unnamed")} (${draft.id})`;
					return (
						<li key={draft.id}>
							<Link to={paths.lensEditor(draft.id)} aria-label={`${t("editor.drafts.open")}: ${title}`}>
								{title}
							</Link>{" "}
							<Button look="quiet" aria-label={`${t("library.remove")}: ${title}`} onClick={() => onRemove(draft)}>
								{t("library.remove")}
							</Button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
