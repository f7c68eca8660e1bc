import { usePhrases } from "../../i18n/context.tsx";
import type { MessageKey } from "../../i18n/phrases.ts";

/** What opens, and what a review can become: as the tables of readers and writers have it. */
export interface FileLists {
	opens: readonly MessageKey[];
	makes: readonly { id: string; label: MessageKey; purpose: MessageKey }[];
}

/** Which files go in and out. */
export function FilesTopic({ opens, makes }: FileLists) {
	const { t, list } = usePhrases();
	return (
		<section aria-labelledby="help-files" className="help-topic">
			<h2 id="help-files">{t("help.files")}</h2>
			<p>{t("reader.opens", { kinds: list(opens.map((kind) => t(kind))) })}</p>
			<p>{t("help.files.opens.how")}</p>
			<h3>{t("help.files.makes")}</h3>
			<dl className="help-files">
				{makes.map(({ id, label, purpose }) => (
					<div key={id}>
						<dt>{t(label)}</dt>
						<dd>{t(purpose)}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
