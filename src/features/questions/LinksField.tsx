import { useRef, useState } from "react";
import { isWebLink } from "../../domain/webLink.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { ExternalLink } from "./ExternalLink.tsx";

/** Links behind an answer, kept as typed; only web addresses can be followed. */
export function LinksField({ links, onChange }: { links: string[]; onChange: (links: string[]) => void }) {
	const { t } = usePhrases();
	const [draft, setDraft] = useState("");
	const title = useRef<HTMLHeadingElement>(null);
	const add = () => {
		const link = draft.trim();
		if (link === "") return;
		// A link stands once at an answer.
		if (!links.includes(link)) onChange([...links, link]);
		setDraft("");
	};
	const remove = (link: string) => {
		onChange(links.filter((other) => other !== link));
		title.current?.focus();
	};
	return (
		<div className="questions-links">
			<h2 ref={title} tabIndex={-1} className={links.length > 0 ? "legend" : "visually-hidden"}>
				{t("questions.links")}
			</h2>
			{links.length > 0 && (
				<ul className="questions-plain">
					{links.map((link) => (
						<li key={link}>
							{isWebLink(link) ? <ExternalLink url={link} label={link} /> : <span>{link}</span>}
							<Button look="quiet" aria-label={t("questions.links.remove", { link })} onClick={() => remove(link)}>
								{t("common.remove")}
							</Button>
						</li>
					))}
				</ul>
			)}
			<form
				className="questions-links-add"
				// Leaving the field keeps what was typed: nobody should lose a link for want of a click.
				onBlur={add}
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<TextField label={t("questions.links.add")} hint={t("questions.links.hint")} value={draft} onChange={setDraft} />
				<button type="submit" className="button">
					{t("common.add")}
				</button>
			</form>
		</div>
	);
}
