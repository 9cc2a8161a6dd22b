/* eslint-disable @typescript-eslint/consistent-type-imports -- no other import can stand in a module that is declared here */

declare module 'features:head' {
  const components: import('./feature.ts').Components<import('./feature.ts').PageProps>;
  export default components;
}

declare module 'features:preview' {
  type Props = import('./feature.ts').NoticeProps & { title: string };
  const components: import('./feature.ts').Components<Props>;
  export default components;
}

declare module 'features:tools' {
  const components: import('./feature.ts').Components<import('./feature.ts').PageProps>;
  export default components;
}

declare module 'features:points' {
  const components: import('./feature.ts').Components<import('./feature.ts').NoticeProps>;
  export default components;
}

declare module 'features:bars' {
  const components: import('./feature.ts').Components<import('./feature.ts').PageProps>;
  export default components;
}

declare module 'features:client' {}
