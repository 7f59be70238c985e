declare function teardown(): Promise<void>;
export = teardown;
