import type { ComponentProps } from "react";
import { type To, useHref, useLinkClickHandler } from "react-router";

interface LinkProps extends Omit<ComponentProps<"a">, "href"> {
	to: To;
	/** Takes the place of the present address in the history. */
	replace?: boolean | undefined;
	/** Kept with the address, and not shown in it. */
	state?: unknown;
}

/** A link within the app. The router's own loads data ahead, too, which a page without a server has no use for. */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps) {
	const href = useHref(to);
	const follow = useLinkClickHandler<HTMLAnchorElement>(to, { ...(replace !== undefined && { replace }), state });
	return (
		<a
			{...rest}
			href={href}
			onClick={(event) => {
				onClick?.(event);
				if (!event.defaultPrevented) follow(event);
			}}
		/>
	);
}
