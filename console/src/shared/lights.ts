export type Light = 'BLUE' | 'GREEN' | 'YELLOW' | 'RED' | 'GREY';

const LIGHTS: readonly Light[] = ['RED', 'YELLOW', 'GREEN', 'BLUE', 'GREY'];

export function lightOf(value: string | undefined): Light {
  return LIGHTS.find((light) => light === value) ?? 'GREY';
}

/** The worst first. */
export function severity(light: Light): number {
  return LIGHTS.indexOf(light);
}
