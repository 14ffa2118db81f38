package io.github.pmdrill;

import io.github.pmdrill.files.Resource;
import java.io.IOException;
import java.io.InputStream;

/** What {@link Class#getResourceAsStream} and {@link ClassLoader#getResourceAsStream} give, out of the program's pack. */
public final class PlainResource {
    private PlainResource() {}

    public static InputStream of(Class<?> beside, String name) {
        String folder = beside.getPackageName().replace('.', '/');
        return of(beside.getClassLoader(), name.startsWith("/") ? name.substring(1) : folder + "/" + name);
    }

    public static InputStream of(ClassLoader loader, String path) {
        try {
            return Resource.find(path);
        } catch (IOException e) {
            return null;
        }
    }
}
