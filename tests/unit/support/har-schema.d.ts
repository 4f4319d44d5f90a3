declare module 'har-schema' {
  /** JSON schemas by the names of what they describe. */
  const schemas: Record<string, object>;
  export default schemas;
}
