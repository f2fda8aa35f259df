// A grammar of graphics that ends in a scene.
