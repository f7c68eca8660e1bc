import { type ComponentProps, type MouseEvent, useContext } from "react";
import { UNSAFE_NavigationContext as NavigationContext } from "react-router";

interface LinkProps extends Omit<ComponentProps<"a">, "href" | "target"> {
	/** An address of the app, from its root. */
	to: string;
	/** Takes the place of the present address in the history. */
	replace?: boolean | undefined;
	/** Kept with the address, and not shown in it. */
	state?: unknown;
}

/**
 * A link within the app. The router's own asks the whole document for a base address, and is drawn anew with every address: with thousands
 * of links on a page, that is most of what an answer costs.
 */
export function Link({ to, replace, state, onClick, ...rest }: LinkProps) {
	const { navigator } = useContext(NavigationContext);
	return (
		<a
			{...rest}
			href={`#${to}`}
			onClick={(event) => {
				onClick?.(event);
				if (event.defaultPrevented || !isPlain(event)) return;
				event.preventDefault();
				// The address where one is already does not stand twice in the history.
				const replaces = replace ?? event.currentTarget.href === location.href;
				navigator[replaces ? "replace" : "push"](to, state);
			}}
		/>
	);
}

/** Every other click opens the link elsewhere, as the browser has it. */
const isPlain = ({ button, metaKey, altKey, ctrlKey, shiftKey }: MouseEvent): boolean =>
	button === 0 && !metaKey && !altKey && !ctrlKey && !shiftKey;
