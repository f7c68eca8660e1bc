import { editionChange } from "../../domain/lens/nextEdition.ts";
import { plainSentence } from "../../domain/lens/plainSentence.ts";
import { usePhrases } from "../../i18n/context.tsx";
import type { LibraryLens, PreviewedLens } from "./types.ts";

/** What an edition asks otherwise than the one it takes the place of: answers stay, and only what changed is asked again. */
export function EditionChanges({ former, preview }: { former: LibraryLens; preview: PreviewedLens }) {
	const { t } = usePhrases();
	const change = editionChange(former, preview);
	const { added, changed, removed } = change;
	const isSame = added.length + changed.length + removed.length === 0;
	return (
		<div>
			<p>{t("library.replaces", { version: former.lens.version, used: t("library.usedIn", { n: former.usedIn }) })}</p>
			{isSame && <p>{t("library.edition.same")}</p>}
			{(["changed", "added", "removed"] as const).map(
				(what) =>
					change[what].length > 0 && (
						<details key={what}>
							<summary>{t(`library.edition.${what}`, { n: change[what].length })}</summary>
							<ul>
								{change[what].map((id) => (
									<li key={id}>{plainSentence((what === "removed" ? former : preview).texts.items[id]?.title)}</li>
								))}
							</ul>
						</details>
					),
			)}
			{changed.length > 0 && former.usedIn > 0 && <p>{t("library.edition.asked")}</p>}
		</div>
	);
}
